import { useId } from 'preact/hooks'
import type { DiffView, HowToApply as How } from '../../roll'
import { Banner } from './Banner'
import { strings as text } from './changes-strings'

interface Props {
  readonly diff: DiffView
  readonly how: How
  readonly onChoose: (how: How) => void
}

const WAYS = [
  { way: 'replace', label: text.replace, hint: text.replaceHint },
  { way: 'add', label: text.add, hint: text.addHint },
] as const

/** Whether a new list takes the old one's place or is added to it, and what becomes of those who aren't on it. */
export function HowToApply({ diff, how, onChoose }: Props) {
  const id = useId()
  const choose = (way: How['way']): void => onChoose(way === 'add' ? { way } : { way, keepGone: true })
  return (
    <fieldset class="group">
      <legend>{text.way}</legend>
      {WAYS.map(({ way, label, hint }) => (
        <label key={way} class="tick">
          <input
            type="radio"
            name={id}
            checked={how.way === way}
            aria-describedby={`${id}-${way}`}
            onChange={() => choose(way)}
          />
          <span>
            {label}
            <span class="hint block" id={`${id}-${way}`}>
              {hint}
            </span>
          </span>
        </label>
      ))}
      {how.way === 'replace' && diff.gone.all > 0 && (
        <label class="tick inner">
          <input
            type="checkbox"
            checked={how.keepGone}
            aria-describedby={`${id}-keep`}
            onChange={({ currentTarget }) => onChoose({ way: 'replace', keepGone: currentTarget.checked })}
          />
          <span>
            {text.keepGone}
            <span class="hint block" id={`${id}-keep`}>
              {text.keepGoneHint}
            </span>
          </span>
        </label>
      )}
      {how.way === 'replace' && diff.photosLost > 0 && (
        <Banner tone="warn">
          <p>{text.photosLost(diff.photosLost)}</p>
        </Banner>
      )}
    </fieldset>
  )
}
