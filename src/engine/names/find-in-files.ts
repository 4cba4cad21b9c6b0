import type { Attachment } from '../../model/draft'
import type { Certainty } from '../../model/rule'
import type { Knowledge } from '../knowledge'
import { tokenise } from '../text/tokenise'
import { findMentions } from './find-mentions'
import { kindsOf } from './grammar'
import type { Form } from './mention'
import { readTag } from './read-tag'

/** A pupil in the name of a file that goes out with the draft. */
export interface NamedFile {
  readonly certainty: Certainty
  /** For the person, after "because". */
  readonly reasons: readonly string[]
}

/** Longer names of files are cut. */
const LONGEST = 200
const YEAR_OR_CLASS = /\b(?:y(?:ea)?r?\s?\d{1,2}|\d{1,2}[a-z]|reception|class|form|pupil|school)\b/i

const CERTAINTIES: readonly [Certainty, readonly Form[], string][] = [
  ['certain', ['full', 'tag-full'], 'full name on your pupil list'],
  ['likely', ['given-initial', 'initial-surname', 'surname-initial'], 'name and initial on your pupil list'],
  ['likely', ['tag-initial'], 'name and initial on your pupil list'],
]

/** `oliver_bennett_Y4.jpg` → `oliver bennett Y4`. */
function wordsOf(file: string): string {
  return file
    .slice(0, LONGEST)
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{L}{3})(\d)/gu, '$1 $2')
    .replace(/[_.+\s]+/gu, ' ')
}

function readFile(file: string, knowledge: Knowledge): Omit<NamedFile, 'reasons'> & { why: string } {
  const words = wordsOf(file)
  const tagged = readTag(words, knowledge)
  const mentions = [...findMentions(tokenise(words), words, knowledge), ...(tagged ? [tagged] : [])]
  for (const [certainty, forms, why] of CERTAINTIES)
    if (mentions.some(({ form }) => forms.includes(form))) return { certainty, why }
  const isGiven = mentions.some(
    ({ form, name }) => (form === 'given' || form === 'tag-given') && kindsOf(name, knowledge).size === 0,
  )
  const certainty = isGiven && YEAR_OR_CLASS.test(words) ? 'likely' : 'possible'
  return { certainty, why: isGiven ? 'first name on your pupil list' : '' }
}

/** Pupils in the names of files; the names of most pictures from a phone hold none. */
export function findInFiles(attachments: readonly Attachment[], knowledge: Knowledge): NamedFile[] {
  return attachments.flatMap(({ name }): NamedFile[] => {
    if (name === undefined) return []
    const { certainty, why } = readFile(name, knowledge)
    return why === '' ? [] : [{ certainty, reasons: [`${why}, in the file “${name}”`] }]
  })
}
