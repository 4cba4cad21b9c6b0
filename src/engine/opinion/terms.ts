import type { Reading } from '../reading'
import { isDictionaryWord } from '../text/dictionary'
import type { Token } from '../text/token'
import { signsBetween } from './signs'

/** What the opinion reads of a draft: a word, or a mask (`<pupil>`) for what differs from school to school. */
export interface Term {
  readonly text: string
  /** The word of the draft that it is, or stands before; the number of words behind the last one. */
  readonly token: number
}

/** Lists whose places are masked, the later ones over the earlier ones. */
const MASKED = ['class-name', 'school', 'staff', 'pupil'] as const

const HANGING: Readonly<Record<string, string>> = { ll: 'will', d: 'would', ve: 'have', re: 'are', m: 'am' }
const DENIED = /^(do|does|did|is|are|was|were|have|has|had|would|should|could|must|need|ca|wo|ai|sha)nt$/
const DENIED_WHOLE: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', ai: 'is', sha: 'shall' }
/** Written without the apostrophe, as half the country does. */
const RUN_TOGETHER: Readonly<Record<string, readonly string[]>> = {
  im: ['i', 'am'],
  ive: ['i', 'have'],
  youre: ['you', 'are'],
  theyre: ['they', 'are'],
  theyve: ['they', 'have'],
  theyll: ['they', 'will'],
  weve: ['we', 'have'],
  shes: ['she'],
  hes: ['he'],
  thats: ['that'],
  whats: ['what'],
  cannot: ['can', 'not'],
}
const YEAR = /^(?:y|yr|year|ks|eyfs)\d{1,2}s?$/
const DIGIT = /\d/

/** Where lists that are masked stand: for each word the mask that begins there and where it ends. */
function masksOf({ marks, tokens }: Reading): ReadonlyMap<number, readonly [string, number]> {
  const masks = new Map<number, readonly [string, number]>()
  for (const list of MASKED) {
    for (const { from, to } of marks.all(list)) {
      const known = masks.get(from)
      if (tokens[from] && (known === undefined || known[1] <= to)) masks.set(from, [`<${list}>`, to])
    }
  }
  return masks
}

function wordsOfToken(token: Token, opens: boolean): readonly string[] {
  const { kind, form, bare, clitic, letters } = token
  if (kind === 'handle') return ['<handle>']
  if (kind === 'hashtag') return ['<tag>', form]
  if (YEAR.test(form)) return ['<year>']
  if (DIGIT.test(form)) return ['<number>']
  const together = Object.hasOwn(RUN_TOGETHER, form) ? RUN_TOGETHER[form] : undefined
  if (together) return together
  const denied = DENIED.exec(form)?.[1]
  if (denied !== undefined) return [DENIED_WHOLE[denied] ?? denied, 'not']
  if (letters === 'title' && !opens && bare !== 'i' && !isDictionaryWord(bare)) return ['<name>']
  const hanging = HANGING[clitic]
  return hanging === undefined ? [bare] : [bare, hanging]
}

/** The terms of a draft, in order. Linear in its length. */
export function termsOf(reading: Reading): Term[] {
  const { tokens, draft } = reading
  const masks = masksOf(reading)
  const terms: Term[] = []
  let end = 0
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at] as Token
    const opens = tokens[at - 1]?.sentence !== token.sentence
    for (const text of signsBetween(draft.text, end, token.start)) terms.push({ text, token: at })
    if (opens && at > 0) terms.push({ text: '<.>', token: at })
    const mask = masks.get(at)
    if (mask) terms.push({ text: mask[0], token: at })
    else for (const text of wordsOfToken(token, opens)) terms.push({ text, token: at })
    const next = mask ? Math.max(mask[1], at + 1) : at + 1
    end = tokens[next - 1]?.end ?? end
    at = next
  }
  for (const text of signsBetween(draft.text, end, draft.text.length))
    terms.push({ text, token: tokens.length })
  return terms
}
