import { ruleOfPhrase } from './own-phrase'
import type { Rule, RuleBook, WrittenRule } from './rule'
import { type AllChoices, NOT_MANAGED } from './rule-choices'
import { mildest, withinLimits } from './rule-limits'
import { entriesOf, type RuleLevels, type RulePack } from './rule-pack'

/** A pack's rule among the others: its id can be nobody else's, whatever is shipped later. */
export const idInPack = (pack: string, rule: string): string => `${pack}:${rule}`
const listInPack = (pack: string, list: string): string => `${pack}-pack-${list}`

/** The pack's own lists under names that are nobody else's. */
function renamed(phrases: readonly string[], pack: RulePack): string[] {
  return phrases.map((phrase) =>
    phrase.replace(/@([a-z0-9-]+)/g, (whole, list: string) =>
      Object.hasOwn(pack.words, list) ? `@${listInPack(pack.id, list)}` : whole,
    ),
  )
}

type WordsLook = Extract<Rule['look'], { for: 'words' }>

/** Every list of phrases that a look may have, whatever it is called. */
function renamedLook(look: WordsLook, pack: RulePack): WordsLook {
  const entries = Object.entries(look).map(([key, value]) => [
    key,
    Array.isArray(value) && key !== 'despite' ? renamed(value, pack) : value,
  ])
  return Object.fromEntries(entries) as WordsLook
}

function ruleOf({ flags: _flags, allows: _allows, ...rule }: WrittenRule, pack: RulePack): Rule {
  const look = rule.look.for === 'words' ? renamedLook(rule.look, pack) : rule.look
  return { ...rule, id: idInPack(pack.id, rule.id), look }
}

function wordsOf(pack: RulePack): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(pack.words).map(([list, entries]) => [
      listInPack(pack.id, list),
      renamed(entriesOf(entries), pack),
    ]),
  )
}

/** What a rule is set to: by the school for all, by hand, or by a pack, the latest first. */
function wishOf(id: string, { levels, packs, managed = NOT_MANAGED }: AllChoices) {
  const has = (from: RuleLevels) => (Object.hasOwn(from, id) ? from[id] : undefined)
  return (
    has(managed.ruleLevels) ??
    has(levels) ??
    packs
      .toReversed()
      .reduce<RuleLevels[string] | undefined>((found, pack) => found ?? has(pack.levels), undefined)
  )
}

/** Every rule there is, with what packs and the school's own words add, at the levels they came with. */
export function withAdditions(
  book: RuleBook,
  { phrases, packs, managed = NOT_MANAGED }: AllChoices,
): RuleBook {
  return {
    ...book,
    words: Object.assign({}, book.words, ...packs.map(wordsOf)),
    rules: [
      ...book.rules,
      ...packs.flatMap((pack) => pack.rules.map((rule) => ruleOf(rule, pack))),
      ...[...managed.ownPhrases, ...phrases].map(ruleOfPhrase),
    ],
  }
}

/**
 * The rules as a school wants them: with its own words and packs, without those that it switched off, at the levels
 * that it chose, within the limits (`rule-limits.ts`). Pure; choices about rules that don't exist count for nothing.
 */
export function applyChoices(book: RuleBook, choices: AllChoices): RuleBook {
  const mayBeOff = choices.managed?.safeguardingMayBeOff ?? false
  const all = withAdditions(book, choices)
  const rules = all.rules.flatMap((rule) => {
    const wish = wishOf(rule.id, choices)
    if (wish === undefined) return [rule]
    const level = withinLimits(wish, mildest(rule, book.clauses, mayBeOff))
    return level === null ? [] : [{ ...rule, level }]
  })
  return { ...all, rules }
}
