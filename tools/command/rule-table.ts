import type { RuleBook } from '../../src/model/rule'

/** Every rule by category: its level, its id and what it says. */
export function listRules({ rules }: RuleBook, category?: string): string {
  const wanted = rules.filter((rule) => category === undefined || rule.category === category)
  const categories = [...new Set(wanted.map((rule) => rule.category))].sort()
  const width = Math.max(0, ...wanted.map(({ id }) => id.length))
  const parts = categories.map((name) => {
    const rows = wanted
      .filter((rule) => rule.category === name)
      .map(
        ({ level, id, clause, message }) =>
          `  ${level.padEnd(6)}  ${id.padEnd(width)}  ${message} (${clause})`,
      )
    return [`${name}`, ...rows].join('\n')
  })
  return `${parts.join('\n\n')}\n\n${wanted.length} rules\n`
}
