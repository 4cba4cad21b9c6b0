import { array, type InferOutput, nullable, number, object, pipe, readonly, safeParse, string } from 'valibot'
import { browser } from '../../browser'
import { likenessOf, shareIn } from './likeness'
import type { Words } from './words-of'

const LetOutSchema = object({
  site: string(),
  tab: number(),
  at: number(),
  /** When a request first carried it: from then on only those that belong to it are waited for. */
  used: nullable(number()),
  likeness: pipe(array(string()), readonly()),
})
/** A draft that the gate let out: checked, or allowed by the person. Never its words. */
type LetOut = InferOutput<typeof LetOutSchema>

const KeptSchema = object({ salt: nullable(string()), letOuts: array(LetOutSchema) })

/** In memory only, until the browser is closed: a background that sleeps while a video is uploaded still knows. */
const KEY = 'let-outs'
/** How long a draft may take from the gesture to its request, in ms: pictures and videos go before it. */
const LONGEST_WAY = 20 * 60_000
/**
 * The same where it can't be told by its words, and after the first of its requests: a thread goes out in several, and
 * pages try again.
 */
const SOON = 10_000
const MOST = 12

/** How much of a request's words has to be in a draft, and how much in one that was let out here just now. */
const SHARE = 0.6
const SHARE_SOON = 0.2

let salt: string = crypto.randomUUID()
let letOuts: readonly LetOut[] = []
/** Told of each draft that is let out. */
const waiting = new Set<() => void>()

/** What was kept when this background slept. */
async function readKept(): Promise<void> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY)
  const kept = safeParse(KeptSchema, stored)
  if (!kept.success || kept.output.salt === null) return
  salt = kept.output.salt
  letOuts = [...kept.output.letOuts, ...letOuts]
}
// Where it can't be read, at worst a post is said to be unchecked that wasn't.
const ready = readKept().catch(() => undefined)

async function keep(): Promise<void> {
  await browser.storage.session.set({ [KEY]: { salt, letOuts } }).catch(() => undefined)
}

/** Remembers that this text was let out: by the gate, or (`used`) on its way, by the person. */
export async function rememberLetOut(
  { site, tab }: Pick<Seen, 'site' | 'tab'>,
  text: string,
  used = false,
): Promise<void> {
  await ready
  const now = Date.now()
  const fresh = letOuts.filter(({ at }) => now - at < LONGEST_WAY).slice(1 - MOST)
  letOuts = [...fresh, { site, tab, at: now, used: used ? now : null, likeness: likenessOf(text, salt) }]
  for (const tell of waiting) tell()
  await keep()
}

/** A request that was seen: where, when, and what it says. */
export interface Seen {
  readonly site: string
  /** -1 where the browser doesn't know: a page's own worker sends it. */
  readonly tab: number
  readonly words: Words
}

/** What the gate let out, up to now, that this request carries. */
function letOutOf({ site, tab, words }: Seen): LetOut | undefined {
  const now = Date.now()
  return letOuts.find((one) => {
    if (one.site !== site || now - one.at > LONGEST_WAY) return false
    if (one.used !== null && now - one.used > SOON) return false
    const isSoon = now - one.at < SOON && (tab < 0 || one.tab === tab)
    if (words.kind !== 'words') return isSoon
    const share = shareIn(one.likeness, words.text, salt)
    // Of emoji and the like nothing can be compared.
    const isWordless = !/[\p{L}\p{N}]/u.test(words.text)
    return share >= SHARE || (isSoon && (isWordless || share >= SHARE_SOON))
  })
}

function isKnown(seen: Seen): boolean {
  const found = letOutOf(seen)
  if (found === undefined) return false
  if (found.used === null) {
    letOuts = letOuts.map((one) => (one === found ? { ...one, used: Date.now() } : one))
    void keep()
  }
  return true
}

/** Whether what this request carries was let out, by now or within `ms`: a message may still be on its way. */
export async function isLetOut(seen: Seen, ms: number): Promise<boolean> {
  await ready
  if (isKnown(seen)) return true
  return new Promise((resolve) => {
    const end = (known: boolean): void => {
      clearTimeout(timer)
      waiting.delete(look)
      resolve(known)
    }
    const look = (): void => {
      if (isKnown(seen)) end(true)
    }
    const timer = setTimeout(() => end(false), ms)
    waiting.add(look)
  })
}
