import type { Attachment } from '../../model/draft'
import { type Preview, sameIn, successorIn } from './previews'

const PICTURE = /\.(?:avif|gif|heic|heif|jpe?g|png|tiff?|webp)$/i
const VIDEO = /\.(?:avi|m4v|mkv|mov|mp4|mpe?g|webm)$/i

/** What kind of attachment a chosen file is; some systems give no type for newer formats. */
export function attachmentOf({ type, name }: Pick<File, 'type' | 'name'>): Attachment {
  if (type.startsWith('image/') || PICTURE.test(name)) return { kind: 'image', name }
  if (type.startsWith('video/') || VIDEO.test(name)) return { kind: 'video', name }
  return { kind: 'file', name }
}

/** One attachment, from when it was chosen or first seen until it went out. */
export interface Choice {
  readonly attachment: Attachment
  /** Where it is known: what was seen only as a preview has none. */
  readonly file?: File
  /** What the page showed of it last. */
  preview?: Preview
  /** What that stood in: an uploaded picture takes its place there. */
  place?: Element | null
  /** The region it was shown in. */
  region?: Element
  /** Whether the page shows it now. */
  shown: boolean
  /** Set once it was taken away where it was shown. */
  gone?: boolean
  /** Set once the page said its name. */
  named: boolean
}

/** What came at once: in one choice, paste or drop. */
export interface Batch {
  /** Where it happened: the file input, or what was pasted or dropped on. */
  readonly at: Element | null
  /** The editor in use then. */
  readonly recent: Element | null
  /** By `performance.now()`. */
  readonly since: number
  readonly choices: Choice[]
  /** The composer that shows it: an editor, or the box of a thread. */
  owner?: Element
  /** Set once the page showed all of it at the same time: from then on the page says what is left of it. */
  whole: boolean
  /** Another choice at the same file input came in its place; what the page still shows of it stays. */
  replaced: boolean
}

/** How long a page that shows previews may take to show one, in ms. */
const LONGEST_DRAWING = 3_000

const isLocal = ({ address }: Preview): boolean => /^(?:blob|data):/.test(address)

export const isSeen = ({ choices }: Batch): boolean => choices.some(({ preview }) => preview !== undefined)

export function show(choice: Choice, preview: Preview, region: Element): void {
  choice.preview = preview
  choice.place = preview.element.parentElement
  choice.region = region
  choice.shown = true
}

/**
 * Says of each choice which preview is its own: by its address, by the element, or as what the site shows in its place.
 * Gives back those that are nobody's.
 */
export function followPreviews(
  choices: readonly Choice[],
  previews: readonly Preview[],
  region: Element,
): Preview[] {
  const free = new Set(previews)
  const follow = (test: (known: Preview, now: Preview) => boolean): void => {
    for (const choice of choices) {
      const known = choice.preview
      const now = known && !choice.shown && [...free].find((each) => test(known, each))
      if (!now) continue
      free.delete(now)
      show(choice, now, region)
    }
  }
  for (const choice of choices) choice.shown = false
  follow((known, now) => known.address !== '' && known.address === now.address)
  // Another file of this machine in the same element is another file.
  follow((known, now) => known.element === now.element && !(isLocal(known) && isLocal(now)))
  const taken = new Set(previews.filter((each) => !free.has(each)).map(({ element }) => element))
  for (const choice of choices) {
    const next = choice.shown ? undefined : uploaded(choice, region, (element) => taken.has(element))
    if (!next || isLocal(next)) continue
    taken.add(next.element)
    for (const each of free) if (each.element === next.element) free.delete(each)
    show(choice, next, region)
  }
  return [...free]
}

/** The site's own copy, which isn't told from other pictures of the page by itself. */
function uploaded(
  { preview, place }: Choice,
  region: Element,
  isTaken: (element: Element) => boolean,
): Preview | undefined {
  if (preview === undefined) return undefined
  const next = place?.isConnected ? successorIn(place, isTaken) : undefined
  return next ?? (isLocal(preview) ? undefined : sameIn(region, preview.address, isTaken))
}

/** Gives previews to choices in their order, the right kind first; gives back those left over. */
export function pair(choices: readonly Choice[], previews: readonly Preview[], region: Element): Preview[] {
  const free = [...previews]
  for (const isRight of [(choice: Choice, { kind }: Preview) => choice.attachment.kind === kind, () => true])
    for (const choice of choices) {
      if (choice.shown || choice.attachment.kind === 'file') continue
      const at = free.findIndex((preview) => isRight(choice, preview))
      const [preview] = at < 0 ? [] : free.splice(at, 1)
      if (preview) show(choice, preview, region)
    }
  return free
}

/** Whether it still goes out, as far as the page shows. */
export function isLeft(choice: Choice, batch: Batch, region: Element, arePreviewed: boolean): boolean {
  if (choice.shown) return true
  // Of several, a page may show one at a time.
  if (isSeen(batch)) return !batch.whole && !batch.replaced && batch.choices.some(({ shown }) => shown)
  if (batch.replaced) return false
  const { kind, name = '' } = choice.attachment
  const saysName = name !== '' && (region.textContent ?? '').includes(name)
  if (choice.named && !saysName) return false
  choice.named ||= saysName
  return choice.named || kind === 'file' || !arePreviewed || performance.now() - batch.since < LONGEST_DRAWING
}
