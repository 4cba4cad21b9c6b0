/** Where something stands in a text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A run of a quotation: plain words, the words that were found, or a gap where words were left out. */
export interface Piece {
  readonly kind: 'plain' | 'hit' | 'gap'
  readonly text: string
  /** Where in the whole text it begins. */
  readonly at: number
}

/** How much is shown around a hit, and how much of a long hit, in UTF-16 code units. */
const AROUND = 56
const LONGEST_HIT = 260
const HIT_ENDS = 110
/** Beyond this, hits that stand close together get a quotation of their own after all. */
const LONGEST_QUOTE = 400
/** How far a cut may move to fall between words. */
const WORD_SEARCH = 16

const gap = (at: number): Piece => ({ kind: 'gap', text: '…', at })

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

function partsPair(text: string, at: number): boolean {
  return isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at))
}

/** The nearest offset at or before `at` that doesn't part a pair of surrogates. */
function whole(text: string, at: number): number {
  return partsPair(text, at) ? at - 1 : at
}

/** Where a quotation starts that shows up to `AROUND` units before `start`: after a space where one is near. */
function cutBefore(text: string, start: number): number {
  const at = start - AROUND
  if (at <= 0) return 0
  const space = text.slice(at, at + WORD_SEARCH).search(/\s/)
  return space < 0 ? whole(text, at) : at + space + 1
}

function cutAfter(text: string, end: number): number {
  const at = end + AROUND
  if (at >= text.length) return text.length
  const tail = text.slice(at - WORD_SEARCH, at)
  const space = tail.search(/\s\S*$/)
  return space < 0 ? whole(text, at) : at - WORD_SEARCH + space
}

/** A hit as it is shown: in full, or its two ends with a gap between. */
function hitPieces(text: string, { start, end }: Span): Piece[] {
  const hit = (from: number, to: number): Piece => ({ kind: 'hit', text: text.slice(from, to), at: from })
  if (end - start <= LONGEST_HIT) return [hit(start, end)]
  const head = whole(text, start + HIT_ENDS)
  const tail = whole(text, end - HIT_ENDS)
  return [hit(start, head), gap(head), hit(tail, end)]
}

/** Spans in order, kept within the text; overlapping ones become one. */
function tidy(text: string, spans: readonly Span[]): Span[] {
  const tidied: Span[] = []
  const inside = spans.map(({ start, end }) => ({
    start: whole(text, Math.min(start, text.length)),
    end: partsPair(text, end) ? end + 1 : Math.min(end, text.length),
  }))
  for (const span of inside.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = tidied.at(-1)
    if (span.end <= span.start) continue
    if (last && span.start < last.end) {
      tidied.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) })
    } else tidied.push(span)
  }
  return tidied
}

/** Quotations that touch become one, as long as that stays short. */
function windows(text: string, spans: readonly Span[]): { from: number; to: number; hits: Span[] }[] {
  const found: { from: number; to: number; hits: Span[] }[] = []
  for (const span of spans) {
    const from = cutBefore(text, span.start)
    const to = cutAfter(text, span.end)
    const last = found.at(-1)
    if (last && from <= last.to && to - last.from <= LONGEST_QUOTE) {
      last.to = to
      last.hits.push(span)
      continue
    }
    // What stands between two full quotations is shown in one of them.
    if (last) last.to = Math.min(last.to, span.start)
    found.push({ from: Math.max(from, last?.to ?? 0), to, hits: [span] })
  }
  return found
}

/**
 * Quotations of `text` that show each span with some words around it, in order of the text.
 * No quotation parts a character; spans beyond the text are cut to it, empty ones left out.
 */
export function excerpts(text: string, spans: readonly Span[]): Piece[][] {
  return windows(text, tidy(text, spans)).map(({ from, to, hits }) => {
    const plain = (start: number, end: number): Piece => ({
      kind: 'plain',
      text: text.slice(start, end),
      at: start,
    })
    const pieces: Piece[] = from > 0 ? [gap(from)] : []
    let at = from
    for (const hit of hits) {
      pieces.push(plain(at, hit.start), ...hitPieces(text, hit))
      at = hit.end
    }
    pieces.push(plain(at, to))
    if (to < text.length) pieces.push(gap(to))
    return pieces.filter((piece) => piece.text !== '')
  })
}
