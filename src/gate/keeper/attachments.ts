import type { Attachment } from '../../model/draft'
import type { Found } from '../find-composer'
import { closestAcross, holds } from '../path'

/** Data pictures smaller than this (CSS pixels) are icons, not what the person adds. */
const SMALLEST_PICTURE = 72
const PICTURE = /\.(?:avif|gif|heic|heif|jpe?g|png|tiff?|webp)$/i
const VIDEO = /\.(?:avi|m4v|mkv|mov|mp4|mpe?g|webm)$/i

/** What kind of attachment a chosen file is; some systems give no type for newer formats. */
export function attachmentOf({ type, name }: Pick<File, 'type' | 'name'>): Attachment {
  if (type.startsWith('image/') || PICTURE.test(name)) return { kind: 'image', name }
  if (type.startsWith('video/') || VIDEO.test(name)) return { kind: 'video', name }
  return { kind: 'file', name }
}

function isPicture(element: Element): boolean {
  if (!(element instanceof HTMLImageElement) || !element.src.startsWith('data:')) return true
  return Math.max(element.width, element.naturalWidth) >= SMALLEST_PICTURE
}

/** Attachments that the page shows in the composer. */
function previewsIn({ kind, editor, region }: Found): Attachment[] {
  const find = (selector: string | undefined) =>
    selector === undefined
      ? []
      : [...region.querySelectorAll(selector)].filter((element) => !editor.contains(element))
  return [
    ...find(kind.images)
      .filter(isPicture)
      .map((): Attachment => ({ kind: 'image' })),
    ...find(kind.videos).map((): Attachment => ({ kind: 'video' })),
  ]
}

interface Chosen {
  /** Where it happened: the file input, or what was pasted or dropped on. */
  readonly at: Element
  readonly files: readonly Attachment[]
  /** Set once the page showed a preview: from then on the page says what is still attached. */
  shown: boolean
}

const BOX = 'form, dialog, [role="dialog"], [aria-modal="true"]'

function belongs({ at }: Chosen, { region, editor }: Found, recent: Element | null): boolean {
  if (holds(region, at)) return true
  const box = at.isConnected ? closestAcross(at, BOX) : null
  // An input that floats outside every box serves whoever opened it: the composer in use.
  return box === null ? recent === null || recent === editor : holds(box, editor)
}

/** The files that were chosen, pasted or dropped in this frame and haven't gone out. */
export class FileLog {
  #chosen: Chosen[] = []

  add(at: Element, files: Iterable<File>): void {
    // A file input says what it holds now, not what was added.
    this.#chosen = this.#chosen.filter((chosen) => chosen.at !== at || !(at instanceof HTMLInputElement))
    const attachments = [...files].map(attachmentOf)
    if (attachments.length > 0) this.#chosen.push({ at, files: attachments, shown: false })
  }

  /** What goes out with the draft in this composer, removal followed. */
  attachmentsOf(composer: Found, recent: Element | null): Attachment[] {
    const { images, videos } = composer.kind
    if (images === undefined && videos === undefined) return []
    const shown = previewsIn(composer)
    const mine = this.#chosen.filter((chosen) => belongs(chosen, composer, recent))
    const files = mine.flatMap((chosen) => chosen.files)
    if (shown.length > 0) {
      for (const chosen of mine) chosen.shown = true
      return shown.length === files.length
        ? files
        : [...shown, ...files.filter(({ kind }) => kind === 'file')]
    }
    const gone = mine.filter((chosen) => chosen.shown)
    this.#chosen = this.#chosen.filter((chosen) => !gone.includes(chosen))
    return mine.filter((chosen) => !chosen.shown).flatMap((chosen) => chosen.files)
  }

  /** Forgets what went out with this composer. */
  forget(composer: Found, recent: Element | null): void {
    this.#chosen = this.#chosen.filter((chosen) => !belongs(chosen, composer, recent))
  }
}
