import shipped from 'virtual:rules'
import { browser } from '../browser'
import { compileKnowledge, type Knowledge, withSchool } from '../engine'
import { applyChoices } from '../model/apply-choices'
import { inLanguage } from '../model/in-language'
import { type Language, languageOf } from '../model/language'
import { NOT_MANAGED } from '../model/rule-choices'
import type { School } from '../model/school'
import type { Settings } from '../model/settings'
import { type Managed, readChoices, readManaged } from '../store/choices'
import { inTime } from './in-time'
import { forgetParts } from './list-in-parts'
import { type KnownRoll, rollNow } from './roll-keeper'

/** All that a check needs, and what it has to do without, in words for the person. */
export interface Known {
  readonly knowledge: Knowledge
  readonly limits: readonly string[]
}

interface Kept<T> {
  readonly name: string
  readonly value: Promise<T>
}

let keptRoll: Kept<KnownRoll> | null = null
let kept: Kept<Known> | null = null

/** The list as it was compiled last; whoever asks meanwhile waits for the same one. */
function knownRoll(): Promise<KnownRoll> {
  if (keptRoll !== null) return keptRoll.value
  const mine = { name: '', value: rollNow() }
  keptRoll = mine
  const letGo = (): void => {
    if (keptRoll === mine) keptRoll = null
  }
  // What lacks the list serves only those who are waiting: the next one may find it readable.
  mine.value.then(({ lasting }) => !lasting && letGo(), letGo)
  return mine.value
}

interface CompiledRules {
  readonly knowledge: Knowledge
  readonly problems: readonly string[]
}

const keptRules = new Map<Language, Promise<CompiledRules>>()

/** A browser that has just started may take seconds to say what administrators set; no check waits so long. */
const MANAGED_WITHIN_MS = 100
const NOTHING_SET: Managed = { managed: NOT_MANAGED, problem: null }

/** What administrators set, or nothing for now: once it is known, the rules are compiled again with it. */
async function managedInTime(): Promise<Managed> {
  const read = readManaged()
  const known = await inTime(read, MANAGED_WITHIN_MS)
  if (known !== null) return known
  void read.then((late) => {
    if (JSON.stringify(late) !== JSON.stringify(NOTHING_SET)) forgetRules()
  })
  return NOTHING_SET
}

async function compileRules(language: Language): Promise<CompiledRules> {
  const [{ choices, problem }, { managed, problem: managedProblem }] = await Promise.all([
    readChoices(),
    managedInTime(),
  ])
  const rules = inLanguage(applyChoices(shipped, { ...choices, managed }), language)
  const knowledge = compileKnowledge({ rules, school: null, roll: [] })
  return { knowledge, problems: [problem, managedProblem].filter((one) => one !== null) }
}

/**
 * The rules as the school chose them, compiled, without school and pupils. Rejects only for rules that no build would
 * have let through.
 */
export function rulesCompiled(language: Language): Promise<CompiledRules> {
  const known = keptRules.get(language)
  if (known !== undefined) return known
  const mine = compileRules(language)
  keptRules.set(language, mine)
  mine.catch(() => keptRules.delete(language))
  return mine
}

async function compile(school: School | null, language: Language): Promise<Known & { lasting: boolean }> {
  // The list is on its way from the disk while the rules are compiled.
  const [{ roll, problem, lasting }, rules] = await Promise.all([knownRoll(), rulesCompiled(language)])
  const limits = [...rules.problems, ...(problem === null ? [] : [problem])]
  return { knowledge: withSchool(rules.knowledge, { school, roll }), limits, lasting }
}

/** What the knowledge depends on besides list and choices. */
export type Chosen = Pick<Settings, 'school' | 'language'>

/** The language that is spoken with these settings, in this browser. */
export const spoken = ({ language }: Pick<Settings, 'language'>): Language =>
  languageOf(language, [browser.i18n.getUILanguage()])

/** Begins before anybody asks, and before it is known which school it is. Nobody waits. */
export function getReady(): void {
  knownRoll().catch(() => undefined)
}

/**
 * Rules, school and roll, compiled once and kept in memory. Everyone who asks while it is being compiled waits for
 * the same compilation. Another school is compiled with the same list; `forgetKnowledge` makes the next one who asks
 * start all over. Rejects only when the rules can't be compiled; then the next one who asks tries again.
 */
export function knowledgeOf({ school, language }: Chosen): Promise<Known> {
  const tongue = spoken({ language })
  const name = JSON.stringify([tongue, school])
  if (kept?.name === name) return kept.value
  const value = compile(school, tongue)
  const mine = { name, value }
  kept = mine
  const letGo = (): void => {
    if (kept === mine) kept = null
  }
  value.then(({ lasting }) => !lasting && letGo(), letGo)
  return value
}

/** To be called when the roll has changed, or was locked. */
export function forgetKnowledge(): void {
  keptRoll = null
  kept = null
  forgetParts()
}

/** To be called when the choices about the rules have changed; the list stays as it is compiled. */
export function forgetRules(): void {
  keptRules.clear()
  kept = null
}

/** The same as `forgetKnowledge`, and compiles at once, before anybody posts. Nobody waits: a failure shows itself at the next check. */
export function prepareAgain(chosen: Chosen): void {
  forgetKnowledge()
  knowledgeOf(chosen).catch(() => undefined)
}
