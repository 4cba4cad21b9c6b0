import { Button } from './Button'
import { strings } from './strings'
import type { Progress } from './use-roll-import'

const text = strings.roll

interface Props {
  readonly words: string
  readonly progress?: Progress | null
  /** How far it is, in words. */
  readonly rows?: (done: number, of: number) => string
  readonly onStop?: () => void
}

/** That something takes a while, how far it is where that is known, and a way to stop it. */
export function ReadingProgress({ words, progress = null, rows = text.rows, onStop }: Props) {
  const share = progress !== null && progress.of > 0 ? { max: progress.of, value: progress.done } : {}
  return (
    <div class="progress">
      <p role="status">{words}</p>
      <progress aria-label={words} {...share} />
      {progress !== null && <p class="hint">{rows(progress.done, progress.of)}</p>}
      {onStop && (
        <div class="row">
          <Button onClick={onStop}>{text.stop}</Button>
        </div>
      )}
    </div>
  )
}
