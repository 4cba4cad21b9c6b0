import type { Draft } from '../model/draft'
import { strongest } from '../model/level'
import type { Rule } from '../model/rule'
import type { Finding, Verdict } from '../model/verdict'
import { findDetails } from './details/find-details'
import { findingOf, type Hit, withoutRepeats } from './finding'
import { pupilFixes } from './fixes/pupil-fixes'
import type { Knowledge } from './knowledge'
import { addPupils, findMarks } from './match/find-marks'
import { findPhrases } from './match/trie'
import { findInFiles } from './names/find-in-files'
import { findMentions } from './names/find-mentions'
import { findRecipients, type NamedRecipient } from './names/find-recipients'
import { heed, sayable } from './names/own-say'
import { type Weighed, weighAll } from './names/weigh'
import { weighTogether } from './opinion/weigh-together'
import { raised } from './raise'
import { type Reading, sentencesOf, spanOf } from './reading'
import { findGroups } from './school/find-groups'
import { findSchool, hitsOfSchool } from './school/find-school'
import { findStaff } from './school/find-staff'
import { findEmoji } from './text/emoji'
import { findFigures } from './text/find-figures'
import { findQuotations } from './text/quotations'
import { tokenise } from './text/tokenise'
import { findWords } from './words/find-words'
import type { NearMiss } from './words/near'
import { unmaskHardWords } from './words/unmask'

/** A phrase of a list, at UTF-16 offsets of the draft. */
export interface ListMark {
  readonly list: string
  readonly start: number
  readonly end: number
}

/** A draft as it may be handed in: its text, and what else is known of it. */
export type DraftInput = Pick<Draft, 'text'> & Partial<Draft>

function read(input: DraftInput, knowledge: Knowledge): Reading {
  const { surface = 'post', attachments = [], notPupils = [] } = input
  const draft = { ...input, surface, attachments, notPupils }
  const tokens = unmaskHardWords(tokenise(draft.text), knowledge.disguises)
  const phrases = findPhrases(knowledge.school.trie, tokens)
  const school = findSchool(tokens, phrases, knowledge, surface)
  const live = [
    ...school.map(({ from, to }) => ({ meaning: 'school', from, to })),
    ...findGroups(tokens, phrases, knowledge),
    ...findStaff(tokens, phrases),
    ...findEmoji(draft.text, tokens, knowledge.emoji),
    ...findFigures(tokens),
    ...findQuotations(draft.text, tokens),
  ]
  const marks = findMarks(knowledge.lists, tokens, live)
  return { draft, tokens, marks, sentences: sentencesOf(tokens), school }
}

const placeOf = ({ rule, start, end }: Finding): Omit<NearMiss, 'why'> => ({ rule, start, end })

function weighNames(reading: Reading, knowledge: Knowledge): Weighed[] {
  const mentions = findMentions(reading.tokens, reading.draft.text, knowledge)
  const weighed = heed(weighAll(mentions, reading, knowledge), reading, knowledge.ownSay)
  const pupils = weighed.filter(isMeant).map(({ mention }) => mention)
  addPupils(knowledge.lists, reading.tokens, reading.marks, pupils)
  return weighed
}

/** A draft as every finder starts from it, names weighed and marked. For those who learn from drafts. */
export function readDraft(input: DraftInput, knowledge: Knowledge): Reading {
  const reading = read(input, knowledge)
  weighNames(reading, knowledge)
  return reading
}

/** A pupil is likely meant by what the draft says up to there: text that is added later takes no finding away. */
const isMeant = ({ atFirst }: Weighed): boolean => atFirst !== 'possible'

type FixesOf = ReturnType<typeof pupilFixes>
const NO_FIXES: FixesOf = () => []

function pupilHit(rule: Rule, pupil: Weighed, reading: Reading, fixesOf: FixesOf): Hit {
  const { mention, reasons } = pupil
  const [start, end] = spanOf(reading.tokens, mention.from, mention.to)
  const fixes = fixesOf(pupil, rule.fixes)
  return { rule, start, end, reasons, fixes, ...sayable(mention, reading) }
}

/** Where in a draft phrases of which lists stand; a rule's own phrases are lists as well. */
export function marksIn(input: DraftInput, knowledge: Knowledge): ListMark[] {
  const reading = read(input, knowledge)
  weighNames(reading, knowledge)
  return [...reading.marks.lists()].flatMap((list) =>
    reading.marks.all(list).map(({ from, to }) => {
      const [start, end] = spanOf(reading.tokens, from, to)
      return { list, start, end }
    }),
  )
}

/** Hears of words that a rule found and left alone, and why. */
type OnNear = (near: NearMiss) => void

/** Those on the roll whom a draft is addressed to. */
function recipientsOf({ to, ...draft }: DraftInput, knowledge: Knowledge): NamedRecipient[] {
  if (to === undefined) return []
  const reading = read({ ...draft, text: to }, knowledge)
  return findRecipients(weighNames(reading, knowledge), reading, knowledge)
}

/** Everything that rules find in a draft, before it is weighed together. For those who learn from drafts, too. */
export function findAll(
  input: DraftInput,
  knowledge: Knowledge,
  onNear?: OnNear,
): { readonly hits: readonly Hit[]; readonly reading: Reading } {
  const reading = read(input, knowledge)
  const pupils = weighNames(reading, knowledge)
  const recipients = recipientsOf(input, knowledge)
  const fixesOf = pupils.length > 0 ? pupilFixes(pupils, reading) : NO_FIXES
  const hitsOf = (rule: Rule): readonly Hit[] => {
    const { look } = rule
    switch (look.for) {
      case 'pupil':
        return pupils
          .filter(({ certainty }) => certainty === look.certainty)
          .map((pupil) => pupilHit(rule, pupil, reading, fixesOf))
      case 'pupil-file':
        return findInFiles(reading.draft.attachments, knowledge)
          .filter(({ certainty }) => certainty === look.certainty)
          .map(({ reasons }) => ({ rule, start: 0, end: 0, reasons }))
      case 'recipient':
        return recipients
          .filter(({ status, certainty }) => status === look.status && certainty === look.certainty)
          .map(({ reasons, said }) => ({ rule, start: 0, end: 0, reasons, ...said }))
      case 'pupil-initials':
        return pupils
          .filter((pupil) => pupil.mention.form === 'initials' && isMeant(pupil))
          .map((pupil) => pupilHit(rule, pupil, reading, fixesOf))
      case 'school':
        return hitsOfSchool(rule, look.form, reading.school, reading.tokens)
      case 'detail':
        return findDetails(rule, look.kind, reading, knowledge.school.published)
      case 'words':
        return findWords(rule, look, reading, onNear)
      case 'opinion':
        return []
      case 'attachment': {
        const attached = reading.draft.attachments.some(({ kind }) =>
          look.kinds.some((wanted) => wanted === kind),
        )
        const named = pupils.some(isMeant)
        return attached && (named || !look.withPupil) ? [{ rule, start: 0, end: 0, reasons: [] }] : []
      }
    }
  }
  const hits: Hit[] = []
  for (const rule of knowledge.rules) for (const hit of hitsOf(rule)) hits.push(hit)
  return { hits, reading }
}

/**
 * Checks a draft. Pure: the same draft and knowledge give the same verdict. Takes any text, in time
 * that grows with its length; never throws. Offsets of findings are UTF-16 offsets into `draft.text`.
 * `onNear` hears of words that a rule found and left alone, and why.
 */
export function check(input: DraftInput, knowledge: Knowledge, onNear?: OnNear): Verdict {
  const { hits, reading } = findAll(input, knowledge, onNear)
  const said = weighTogether(hits, reading, knowledge, onNear)
  if (said.length === 0) return { level: 'none', findings: [] }
  const findings = raised(
    said.map((hit) => findingOf(hit, reading.draft.text, knowledge.clauses)),
    knowledge.raises,
    reading,
    knowledge.opinionRules,
  )
  const kept = withoutRepeats(findings)
  if (onNear)
    for (const dropped of findings)
      if (!kept.includes(dropped)) onNear({ ...placeOf(dropped), why: 'repeat' })
  return { level: strongest(kept.map(({ level }) => level)), findings: kept }
}
