import { type ClipboardEvent, type DragEvent, type InputHTMLAttributes, useEffect, useState } from 'react'
import { labels } from './labels'

/** The files of one composer, however they came: chosen, pasted or dropped. */
export function useFiles() {
  const [files, setFiles] = useState<readonly File[]>([])
  return {
    files,
    add: (more: Iterable<File>) => setFiles((before) => [...before, ...more]),
    remove: (file: File) => setFiles((before) => before.filter((other) => other !== file)),
    clear: () => setFiles([]),
  }
}
export type Files = ReturnType<typeof useFiles>

/** What a composer's region listens to so that files can be dropped and pasted anywhere in it. */
export function fileHandlers({ add }: Pick<Files, 'add'>) {
  return {
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      add(event.dataTransfer.files)
    },
    onPasteCapture: (event: ClipboardEvent) => {
      const pasted = event.clipboardData.files
      if (pasted.length === 0) return
      event.preventDefault()
      event.stopPropagation()
      add(pasted)
    },
  }
}

type InputProps = InputHTMLAttributes<HTMLInputElement> & {
  readonly files: Pick<Files, 'add'>
  readonly 'data-file'?: string | undefined
}

export function FileInput({ files, accept = 'image/*,image/heif,image/heic,video/*', ...rest }: InputProps) {
  return (
    <input
      type="file"
      accept={accept}
      multiple
      {...rest}
      onChange={(event) => {
        files.add([...(event.target.files ?? [])])
        event.target.value = ''
      }}
    />
  )
}

function Preview({ file, onRemove }: { readonly file: File; readonly onRemove: () => void }) {
  const [source, setSource] = useState('')
  useEffect(() => {
    const url = URL.createObjectURL(file)
    setSource(url)
    return () => URL.revokeObjectURL(url)
  }, [file])
  if (!source) return null
  return (
    <div className="preview" role="group">
      {file.type.startsWith('video/') ? <video src={source} /> : <img src={source} alt="" />}
      <div role="button" tabIndex={0} className="remove" aria-label={labels.remove} onClick={onRemove}>
        ×
      </div>
    </div>
  )
}

export function Previews({ files, ...rest }: { readonly files: Files; readonly 'data-testid'?: string }) {
  if (files.files.length === 0) return null
  return (
    <div className="previews" {...rest}>
      {files.files.map((file) => (
        <Preview key={`${file.name} ${file.lastModified}`} file={file} onRemove={() => files.remove(file)} />
      ))}
    </div>
  )
}
