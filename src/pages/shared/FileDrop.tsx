import { useId, useState } from 'preact/hooks'

interface Props {
  readonly label: string
  readonly hint: string
  readonly accept: string
  readonly onFile: (file: File) => void
}

/** A place for a file: pick it, or drop it here. Works by keyboard like any file field. */
export function FileDrop({ label, hint, accept, onFile }: Props) {
  const id = useId()
  const [over, setOver] = useState(false)
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0]
    if (file) onFile(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra way; the file field inside is the accessible one
    <div
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer?.files)
      }}
    >
      <input
        class="drop-input"
        id={id}
        type="file"
        accept={accept}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          take(event.currentTarget.files)
          // The same file can be chosen again after it was put right.
          event.currentTarget.value = ''
        }}
      />
      <label class="drop-label" for={id}>
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d="M12 15V4m0 0L7.5 8.5M12 4l4.5 4.5M4 15v4a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1v-4" />
        </svg>
        <span>{label}</span>
      </label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  )
}
