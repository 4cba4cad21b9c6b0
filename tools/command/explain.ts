import { check, type Knowledge, type ListMark, marksIn, type NearMiss, ruleLists } from '../../src/engine'
import type { Rule } from '../../src/model/rule'
import type { Finding } from '../../src/model/verdict'

type Place = Pick<ListMark, 'start' | 'end'>

const touches = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end
const inside = (one: Place, other: Place): boolean => one.start >= other.start && one.end <= other.end

const quoted = (words: readonly string[]): string => [...new Set(words)].map((one) => `“${one}”`).join(', ')

/** In words: what was missing, or what made the words harmless. */
const EXCUSED: Readonly<
  Record<Exclude<NearMiss['why'], 'about' | 'with' | 'unless' | 'repeat' | 'opinion'>, string>
> = {
  denied: 'the sentence denies it',
  quoted: 'it is quoted',
  rejected: 'it is told to be rejected',
  supposed: 'it is asked or supposed, not said',
  self: 'the author says it of themselves',
  elsewhere: 'it is about something that isn’t school',
  fond: 'it is meant fondly',
}

const NOT_WORDS = {
  repeat: 'another finding of this category says it already',
  opinion: 'the learned second opinion stayed just below its threshold',
} as const

/** One draft, with where every phrase of every list stands in it. */
class Explained {
  readonly #text: string
  readonly #marks: readonly ListMark[]
  readonly #rules: ReadonlyMap<string, Rule>

  constructor(text: string, marks: readonly ListMark[], rules: readonly Rule[]) {
    this.#text = text
    this.#marks = marks
    this.#rules = new Map(rules.map((rule) => [rule.id, rule]))
  }

  #words({ start, end }: Place): string {
    return this.#text.slice(start, end)
  }

  /** `@list “words”` for what of the lists that a phrase list names stands at a place. */
  #lists(phrases: readonly string[], place: Place | null): string {
    const named = new Set(phrases.flatMap((phrase) => phrase.match(/@[a-z0-9-]+/g) ?? []))
    const found = this.#marks.filter(
      (mark) => named.has(`@${mark.list}`) && (place === null || inside(mark, place)),
    )
    return [...new Set(found.map((mark) => `@${mark.list} ${quoted([this.#words(mark)])}`))].join(', ')
  }

  #onList(list: string, place?: Place): string[] {
    return this.#marks
      .filter((mark) => mark.list === list && (place === undefined || !touches(mark, place)))
      .map((mark) => this.#words(mark))
  }

  fired({ rule: id, level, quote, message, advice, clause, about, reasons, start, end }: Finding): string {
    const look = this.#rules.get(id)?.look
    const lists = look?.for === 'words' ? this.#lists(look.any, { start, end }) : ''
    return [
      `  ${level.toUpperCase().padEnd(6)}  ${id}  ${quote === '' ? '(attachment)' : `“${quote}”`}`,
      ...(lists === '' ? [] : [`          words of ${lists}`]),
      ...(about === undefined ? [] : [`          about “${about}”`]),
      ...(look?.for === 'words' && look.doubtful && level === 'remind'
        ? ['          doubtful, and the second opinion doesn’t share it: a reminder only']
        : []),
      ...reasons
        .filter((one) => about === undefined || !one.includes(about))
        .map((one) => `          ${one}`),
      `          ${message} ${advice} (${clause})`,
    ].join('\n')
  }

  nearly({ rule: id, start, end, why }: NearMiss): string {
    const look = this.#rules.get(id)?.look
    const place = { start, end }
    const reason =
      look?.for === 'words'
        ? this.#reason(why, id, look, place)
        : NOT_WORDS[why === 'opinion' ? why : 'repeat']
    return `  ${id}  ${quoted([this.#words(place)])}\n          ${reason}`
  }

  #reason(
    why: NearMiss['why'],
    id: string,
    look: Extract<Rule['look'], { for: 'words' }>,
    place: Place,
  ): string {
    const lists = ruleLists(id)
    if (why === 'repeat' || why === 'opinion') return NOT_WORDS[why]
    if (why === 'about') {
      const elsewhere = this.#onList(lists.about, place)
      const needs = `it needs one of: ${(look.about ?? []).join(', ')}`
      return elsewhere.length === 0
        ? `nobody whom it could be about; ${needs}`
        : `too far from ${quoted(elsewhere)} (within ${look.within} words of the same sentence)`
    }
    if (why === 'with')
      return `something else has to be said near it, one of: ${(look.with ?? []).join(', ')}`
    if (why === 'unless') return `made harmless by ${quoted(this.#onList(lists.unless))}`
    return `excused (${why}): ${EXCUSED[why]}`
  }
}

const section = (title: string, lines: readonly string[], none: string): string =>
  [title, ...(lines.length > 0 ? lines : [`  ${none}`])].join('\n')

/** For people who write rules: what fires in a draft, what nearly does, and why. */
export function explain(text: string, knowledge: Knowledge): string {
  const near: NearMiss[] = []
  const { level, findings } = check({ text }, knowledge, (miss) => near.push(miss))
  const explained = new Explained(text, marksIn({ text }, knowledge), knowledge.rules)
  const misses = [...new Set(near.map((miss) => explained.nearly(miss)))]
  return `${[
    text,
    section(
      `Fired: ${level === 'none' ? 'nothing, this would go out' : level}`,
      findings.map((finding) => explained.fired(finding)),
      'no rule',
    ),
    section('Nearly, and why not:', misses, 'no other rule found any of its words'),
  ].join('\n\n')}\n`
}
