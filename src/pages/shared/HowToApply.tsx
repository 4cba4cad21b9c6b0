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
        <div key={way} class="stack">
          <Tick
            label={label}
            hint={hint}
            input={{ type: 'radio', name: id, checked: how.way === way, onChange: () => choose(way) }}
          />
          {way === 'replace' && how.way === 'replace' && diff.gone.all > 0 && (
            <div class="inner">
              <Tick
                label={text.keepGone}
                hint={text.keepGoneHint}
                input={{
                  type: 'checkbox',
                  checked: how.keepGone,
                  onChange: () => onChoose({ way: 'replace', keepGone: !how.keepGone }),
                }}
              />
            </div>
          )}
        </div>
      ))}
      {how.way === 'replace' && diff.photosLost > 0 && (
        <Banner tone="warn">
          <p>{text.photosLost(diff.photosLost)}</p>
        </Banner>
      )}
    </fieldset>
  )
}

interface TickProps {
  readonly label: string
  readonly hint: string
  readonly input: {
    readonly type: 'radio' | 'checkbox'
    readonly name?: string
    readonly checked: boolean
    readonly onChange: () => void
  }
}

/** Something to tick, with a word more about it. */
function Tick({ label, hint, input }: TickProps) {
  const id = useId()
  return (
    <label class="tick">
      <input {...input} aria-labelledby={id} aria-describedby={`${id}-hint`} />
      <span>
        <span id={id}>{label}</span>
        <span class="hint block" id={`${id}-hint`}>
          {hint}
        </span>
      </span>
    </label>
  )
}
