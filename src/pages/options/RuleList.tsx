import { useState } from 'preact/hooks'
import { levelsFrom } from '../../model/rule-limits'
import type { RuleRow } from '../../protocol'
import { Button } from '../shared/Button'
import { Field } from '../shared/Field'
import { LevelSelect } from './LevelSelect'
import { groupsOf, isChanged, type RuleGroup } from './rule-groups'
import { ruleStrings as text } from './rule-strings'
import type { RuleActs } from './use-rules'

interface Props {
  readonly rules: readonly RuleRow[]
  readonly acts: RuleActs
}

/** Every rule, by category, with how strongly it speaks. */
export function RuleList({ rules, acts }: Props) {
  const [search, setSearch] = useState('')
  const groups = groupsOf(rules, search)
  const searching = search.trim() !== ''
  return (
    <div class="stack">
      <Field label={text.search} value={search} onInput={setSearch} />
      <p class="hint">{text.levelsHint}</p>
      {groups.length === 0 && <p class="empty">{text.noneFound}</p>}
      <div class="rule-groups">
        {groups.map((group) => (
          <Group key={`${group.category} ${searching}`} group={group} open={searching} acts={acts} />
        ))}
      </div>
    </div>
  )
}

function Group({ group, open, acts }: { group: RuleGroup; open: boolean; acts: RuleActs }) {
  const { title, rules } = group
  // Hundreds of rows are drawn only when somebody looks at them.
  const [isOpen, setOpen] = useState(open)
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{text.group(title, rules.length, rules.filter(isChanged).length)}</summary>
      {isOpen && (
        <ul class="rules" aria-label={title}>
          {rules.map((rule) => (
            <Row key={rule.id} rule={rule} acts={acts} />
          ))}
        </ul>
      )}
    </details>
  )
}

function Row({ rule, acts }: { rule: RuleRow; acts: RuleActs }) {
  const { id, message, level, shipped, least, managed, pack } = rule
  return (
    <li class="rule">
      <div class="rule-words">
        <p>
          {message}
          {pack !== null && <span class="tag">{text.ofPack(pack)}</span>}
        </p>
        {managed && <p class="hint">{text.managed}</p>}
        {!managed && isChanged(rule) && (
          <p class="hint">
            {text.cameAs(shipped)}{' '}
            <Button look="quiet" label={text.backFor(message)} onClick={() => void acts.setLevel(id, null)}>
              {text.back}
            </Button>
          </p>
        )}
      </div>
      <LevelSelect
        label={text.levelOf(message)}
        level={level}
        choices={levelsFrom(least)}
        disabled={managed}
        onChange={(chosen) => void acts.setLevel(id, chosen === shipped ? null : chosen)}
      />
    </li>
  )
}
