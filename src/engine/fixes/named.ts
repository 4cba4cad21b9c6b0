import type { Mention } from '../names/mention'
import type { Weighed } from '../names/weigh'
import type { Reading } from '../reading'
import type { Token } from '../text/token'

/** A name in the draft, as its fixes see it. Offsets are UTF-16 offsets into the draft's text. */
export interface Named {
  readonly mention: Mention
  readonly first: Token
  readonly last: Token
  readonly start: number
  readonly end: number
}

/** A hashtag, an account, an e-mail address or a link: it can be taken out, but not put into other words. */
export interface Tagged {
  readonly start: number
  readonly end: number
}

export function namedOf({ mention }: Weighed, { tokens }: Reading): Named {
  const first = tokens[mention.from]
  const last = tokens[mention.to - 1]
  if (!first || !last) throw new RangeError('A name has to have words.')
  return { mention, first, last, start: first.start, end: last.end }
}

/** The words directly before `at`, nearest first, as long as nothing but spaces stands between them. */
export function* wordsBefore(tokens: readonly Token[], at: number): Generator<readonly [Token, number]> {
  for (let next = at; next > 0; next--) {
    const [token, before] = [tokens[next], tokens[next - 1]]
    if (!token || !before || token.gap !== '' || !token.spaced || token.sentence !== before.sentence) return
    if (before.kind !== 'word') return
    yield [before, next - 1]
  }
}

/** Whether a sentence begins with the word at `at`. */
export function beginsSentence(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at]?.sentence !== tokens[at - 1]?.sentence
}

const SPACE = /\s/
/** An address on the internet, or of somebody: `name@host`, `https://…`, `host.tld/…`, `www.…`. */
const ADDRESS = /^(?:[^\s@]+@[^\s@]+|[a-z]+:\/\/\S+|www\.\S+|[^\s/@]+\.[a-z]{2,}\/\S+)$/i
const AROUND = /^[("'“‘<[]{1,9}|[)"'”’>\].,;:!?…]{1,9}$/g
/** Longer than any address that a person writes. */
const LONGEST = 300

/** The hashtag, account or address that a name is part of, whole. */
export function tagAround({ mention, first, start, end }: Named, text: string): Tagged | null {
  let from = start
  let to = end
  while (from > 0 && start - from < LONGEST && !SPACE.test(text[from - 1] ?? '')) from--
  while (to < text.length && to - end < LONGEST && !SPACE.test(text[to] ?? '')) to++
  const run = text.slice(from, to)
  const bare = run.replace(AROUND, '')
  if (ADDRESS.test(bare)) {
    const begin = from + run.indexOf(bare)
    return { start: begin, end: begin + bare.length }
  }
  if (first.kind !== 'word' || mention.form.startsWith('tag')) return { start, end }
  return null
}
