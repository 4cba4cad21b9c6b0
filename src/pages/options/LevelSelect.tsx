import type { RuleLevel } from '../../model/rule-pack'
import { ruleStrings } from './rule-strings'

interface Props {
  readonly label: string
  readonly level: RuleLevel
  readonly choices: readonly RuleLevel[]
  readonly disabled?: boolean
  readonly onChange: (level: RuleLevel) => void
}

/** How strongly a rule speaks. */
export function LevelSelect({ label, level, choices, disabled = false, onChange }: Props) {
  return (
    <select
      class={`input level-select ${level}`}
      aria-label={label}
      disabled={disabled}
      value={level}
      onChange={({ currentTarget }) => {
        const chosen = choices.find((choice) => choice === currentTarget.value)
        if (chosen !== undefined) onChange(chosen)
      }}
    >
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {ruleStrings.levels[choice]}
        </option>
      ))}
    </select>
  )
}
