import type { Draft } from '../model/draft'
import { strongest } from '../model/level'
import type { Rule } from '../model/rule'
import type { Verdict } from '../model/verdict'
import { findingOf, type Hit, withoutRepeats } from './finding'
import type { Knowledge } from './knowledge'
import { findMarks } from './match/find-marks'
import { findMentions } from './names/find-mentions'
import { type Weighed, weigh } from './names/weigh'
import { type Reading, sentencesOf, spanOf } from './reading'
import { findSchool, hitsOfSchool } from './school/find-school'
import { tokenise } from './text/tokenise'
import { findWords } from './words/find-words'

/** A draft as it may be handed in: its text, and what else is known of it. */
export type DraftInput = Pick<Draft, 'text'> & Partial<Draft>

function read(input: DraftInput, knowledge: Knowledge): Reading {
  const draft = { ...input, surface: input.surface ?? 'post', attachments: input.attachments ?? [] }
  const tokens = tokenise(draft.text)
  return { draft, tokens, marks: findMarks(knowledge.lists, tokens, []), sentences: sentencesOf(tokens) }
}

function weighNames(reading: Reading, knowledge: Knowledge): Weighed[] {
  return findMentions(reading.tokens, knowledge.roll)
    .map((mention) => weigh(mention, reading, knowledge))
    .filter((weighed) => weighed !== null)
}

function pupilHit(rule: Rule, { mention, reasons }: Weighed, { tokens }: Reading): Hit {
  const [start, end] = spanOf(tokens, mention.from, mention.to)
  return { rule, start, end, bareEnd: spanOf(tokens, mention.from, mention.to, false)[1], reasons }
}

/**
 * Checks a draft. Pure: the same draft and knowledge give the same verdict. Takes any text, in time
 * that grows with its length; never throws. Offsets of findings are UTF-16 offsets into `draft.text`.
 */
export function check(input: DraftInput, knowledge: Knowledge): Verdict {
  const reading = read(input, knowledge)
  const pupils = weighNames(reading, knowledge)
  const school = findSchool(reading, knowledge)
  const hitsOf = (rule: Rule): Hit[] => {
    const { look } = rule
    switch (look.for) {
      case 'pupil':
        return pupils
          .filter(({ certainty }) => certainty === look.certainty)
          .map((pupil) => pupilHit(rule, pupil, reading))
      case 'school':
        return hitsOfSchool(rule, look.form, school, reading)
      case 'words':
        return findWords(rule, look, reading)
      case 'attachment': {
        const attached = reading.draft.attachments.some(({ kind }) =>
          look.kinds.some((wanted) => wanted === kind),
        )
        const named = pupils.some(({ certainty }) => certainty !== 'possible')
        return attached && (named || !look.withPupil) ? [{ rule, start: 0, end: 0, reasons: [] }] : []
      }
    }
  }
  const findings = knowledge.rules
    .flatMap(hitsOf)
    .map((hit) => findingOf(hit, reading.draft.text, knowledge.clauses))
  const kept = withoutRepeats(findings)
  return { level: strongest(kept.map(({ level }) => level)), findings: kept }
}
