import type { Attachment } from '../../model/draft'
import type { SiteSheet } from '../../model/site'
import type { Found } from '../find-composer'
import { closestAcross, holds } from '../path'
import { attachmentOf, type Batch, type Choice, followPreviews, isLeft, isSeen, pair, show } from './chosen'
import { inPageOrder, KnownRoots } from './open-roots'
import { BOX, type Preview, previewsOf } from './previews'

/** One thing that goes out with a draft. */
export interface Attached extends Attachment {
  /** Where it is known. */
  readonly file?: File | undefined
  /** What the page shows of it. */
  readonly shows?: Element | undefined
}

/** A thread has several editors and one owner. */
const ownerOf = ({ kind, editor, region }: Found): Element => (kind.thread ? region : editor)

/** The files that were chosen, pasted or dropped in this frame, and what the page shows of them. */
export class FileLog {
  readonly #sheet: SiteSheet
  #batches: Batch[] = []
  /** When each composer was first asked about. */
  readonly #met = new WeakMap<Element, number>()
  readonly #roots = new KnownRoots()

  constructor(sheet: SiteSheet) {
    this.#sheet = sheet
  }

  /** `at`: the file input, or what was pasted or dropped on; `recent`: the editor in use. */
  add(at: Element, files: Iterable<File>, recent: Element | null = null): void {
    // A file input says what it holds now; what was in it before stays if the page goes on showing it.
    if (at.localName === 'input') for (const batch of this.#batches) batch.replaced ||= batch.at === at
    const choices = [...files].map((file) => ({
      attachment: attachmentOf(file),
      file,
      shown: false,
      named: false,
    }))
    this.#batches = this.#batches.filter((batch) => !batch.replaced || isSeen(batch))
    if (choices.length === 0) return
    this.#batches.push({ at, recent, since: performance.now(), choices, whole: false, replaced: false })
  }

  /**
   * What goes out with the draft in this composer, in its order there; additions and removals followed. `isEarly`: the
   * person is still writing, and shadow roots that came just now needn't be known yet.
   */
  attachedTo(composer: Found, recent: Element | null, isEarly = false): Attached[] {
    const owner = ownerOf(composer)
    if (!this.#met.has(owner)) this.#met.set(owner, performance.now())
    const previews = previewsOf(composer, this.#sheet, this.#roots.of(composer.region, isEarly))
    if (previews.length === 0 && this.#batches.length === 0) return []
    const mine = this.#batches.filter((batch) => this.#belongs(batch, composer, recent))
    this.#follow(composer, mine, previews)
    if (previews.length === 0) this.#batches = this.#batches.filter((batch) => !isElsewhere(batch, composer))
    return this.#left(composer, recent)
  }

  /** The same as the contract of a draft has it. */
  attachmentsOf(composer: Found, recent: Element | null, isEarly = false): Attachment[] {
    return this.attachedTo(composer, recent, isEarly).map(({ kind, name }) =>
      name === undefined ? { kind } : { kind, name },
    )
  }

  /** Something may be attached that is shown in a new shadow root. */
  expect(): void {
    this.#roots.forget()
  }

  /** Forgets what went out with this composer. */
  forget(composer: Found, recent: Element | null): void {
    this.#batches = this.#batches.filter((batch) => !this.#belongs(batch, composer, recent))
  }

  /** Finds out which preview shows which choice; what nobody saw chosen is from now on a choice, too. */
  #follow(composer: Found, mine: readonly Batch[], previews: readonly Preview[]): void {
    const owner = ownerOf(composer)
    const choices = mine.flatMap((batch) => batch.choices)
    let free = followPreviews(choices, previews, composer.region)
    // A page that was rebuilt shows the same anew.
    const lost = choices.filter(
      ({ preview, shown, gone, region }) => preview && !shown && !gone && region !== composer.region,
    )
    const rebuilt = lost.length === free.length ? lost : []
    const loose = this.#batches.filter((batch) => !mine.includes(batch) && isLoose(batch))
    const waiting = [...mine, ...loose].flatMap((batch) =>
      batch.replaced ? [] : batch.choices.filter(({ preview }) => preview === undefined),
    )
    free = pair([...rebuilt, ...waiting], free, composer.region)
    for (const preview of free) {
      const choice: Choice = { attachment: { kind: preview.kind }, shown: false, named: false }
      show(choice, preview, composer.region)
      this.#batches.push({
        at: null,
        recent: null,
        since: performance.now(),
        choices: [choice],
        owner,
        whole: true,
        replaced: false,
      })
    }
    for (const choice of choices)
      choice.gone = !choice.shown && (choice.gone === true || choice.region === composer.region)
    for (const batch of [...mine, ...loose]) {
      if (!batch.choices.some(({ shown }) => shown)) continue
      batch.owner = owner
      batch.whole ||= batch.choices.every(({ shown }) => shown)
    }
  }

  #left(composer: Found, recent: Element | null): Attached[] {
    const mine = this.#batches.filter((batch) => this.#belongs(batch, composer, recent))
    const arePreviewed = mine.some(isSeen)
    const left = mine.flatMap((batch) =>
      batch.choices.filter((choice) => isLeft(choice, batch, composer.region, arePreviewed)),
    )
    const order = (one: Choice, other: Choice): number =>
      one.shown && other.shown && one.preview && other.preview
        ? inPageOrder(one.preview.element, other.preview.element)
        : Number(other.shown) - Number(one.shown)
    return left
      .sort(order)
      .map(({ attachment, file, preview }) => ({ ...attachment, file, shows: preview?.element }))
  }

  #belongs(batch: Batch, composer: Found, recent: Element | null): boolean {
    const { region, editor } = composer
    if (batch.owner?.isConnected) return batch.owner === ownerOf(composer)
    if (batch.at !== null && holds(region, batch.at)) return true
    const box = batch.at?.isConnected ? closestAcross(batch.at, BOX) : null
    if (box !== null) return holds(box, editor)
    // What floats outside every box serves the composer in use, or the one that opened for it.
    if (batch.recent === null || batch.recent === editor || !batch.recent.isConnected)
      return recent === null || recent === editor
    return recent === editor && (this.#met.get(ownerOf(composer)) ?? 0) >= batch.since
  }
}

/** Chosen outside every box, and no composer showed it yet. */
function isLoose({ at, owner }: Batch): boolean {
  return owner === undefined && (at === null || !at.isConnected || closestAcross(at, BOX) === null)
}

/** Whether all of it was shown by a composer that is gone: one that opens empty has nothing of it. */
function isElsewhere({ choices, owner }: Batch, { region }: Found): boolean {
  return owner?.isConnected === false && choices.every((choice) => choice.preview && choice.region !== region)
}
