import { Banner } from '../shared/Banner'
import { categoryTitle, ruleStrings } from './rule-strings'
import type { UsablePack } from './use-rule-pack'

const text = ruleStrings.packs

interface Props {
  readonly pack: UsablePack
  readonly problem: string | null
}

/** What a rule pack adds and changes, before it is used. */
export function RulePackPreview({ pack, problem }: Props) {
  const { name, by, version, adds, changes, examples, replaces } = pack
  const from = text.from(by, version)
  return (
    <div class="stack">
      {problem !== null && (
        <Banner tone="stop" title={ruleStrings.failed}>
          <p>{problem}</p>
        </Banner>
      )}
      <div>
        <p class="finding-message">{name}</p>
        {from !== '' && <p class="hint">{from}</p>}
      </div>
      {adds.length > 0 && (
        <div>
          <p>{text.adds(adds.length)}:</p>
          <ul class="points">
            {adds.map(({ message, category, level }) => (
              <li key={`${message}${category}`}>
                {message}{' '}
                <span class="hint">{`${ruleStrings.levels[level]} · ${categoryTitle(category)}`}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {changes.length > 0 && (
        <div>
          <p>{text.changes(changes.length)}:</p>
          <ul class="points">
            {changes.map(({ message, from: before, to }) => (
              <li key={message}>
                {message} <span class="hint">{text.changed(before, to)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p class="hint">
        {examples > 0 && text.tried(examples)} {replaces && text.replaces}
      </p>
      <p>{text.check}</p>
    </div>
  )
}
