import type { SiteSheet } from '../../model/site'
import { composerOf, editorsIn, type Found } from '../find-composer'
import { closestAcross, holds } from '../path'
import { isDrawn } from '../visible'
import { findAll, inPageOrder, type Roots, rootsIn } from './open-roots'

/** What a page shows of one attachment. */
export interface Preview {
  readonly element: Element
  readonly kind: 'image' | 'video'
  /** Where what it shows comes from; empty for what has no address. */
  readonly address: string
}

/** Pictures without an address of their own that are smaller than this (CSS pixels) are icons. */
const SMALLEST_PICTURE = 72

/** Boxes that hold one composer. */
export const BOX = 'form, dialog, [role="dialog"], [aria-modal="true"]'
const PICTURES = 'img, video, canvas'
/** What a page has from this machine alone: chosen or made here, and not published yet. */
const LOCAL = 'img[src^="blob:"], img[src^="data:"], video, canvas, [style*="blob:"]'
/** Moving pictures from a picker come from elsewhere; their addresses say what they are. */
const PICKED = 'img[src*="gif" i], img[src*="giphy" i], img[src*="tenor" i], img[src*="klipy" i]'
/** Where a picker offers pictures, of which none is chosen yet. */
const OFFERED =
  '[role="option"], [role="gridcell"], [role="menuitem"], [role="listbox"], [role="listitem"], li'
/** What is published already. */
const PUBLISHED = 'article, [role="article"], [role="feed"] > *, [role="log"], [role="row"]'
const EMOJI = /^\p{Extended_Pictographic}/u
const IN_STYLE = /url\(\s*["']?((?:blob|data):[^"')]+)/

function sourceOf(element: Element): string {
  const { currentSrc, src } = element as Partial<HTMLImageElement>
  return currentSrc || src || IN_STYLE.exec(element.getAttribute('style') ?? '')?.[1] || ''
}

function isLarge(element: Element): boolean {
  const { naturalWidth = 0, width = 0 } = element as Partial<HTMLImageElement>
  return Math.max(naturalWidth, Number(width) || 0, element.clientWidth) >= SMALLEST_PICTURE
}

const isFilm = (element: Element): boolean => element.localName === 'video'

/** `element` as a preview; `kind` where the site's file says it. */
export function previewOf(element: Element, kind?: Preview['kind']): Preview {
  return { element, kind: kind ?? (isFilm(element) ? 'video' : 'image'), address: sourceOf(element) }
}

function isAttachment({ element, address }: Preview): boolean {
  if (!isDrawn(element)) return false
  // A film or a camera of this machine's; others are players.
  if (isFilm(element)) return address.startsWith('blob:') || Boolean((element as HTMLVideoElement).srcObject)
  return address.startsWith('blob:') || isLarge(element)
}

/** Those in the text itself: they go out with it. An emoji is a letter, though some draw it. */
function inText({ editor }: Found): Preview[] {
  const box = editor.ownerDocument === document ? editor : editor.ownerDocument.body
  return [...box.querySelectorAll(PICTURES)]
    .filter((element) => !EMOJI.test(element.getAttribute('alt') ?? ''))
    .map((element) => previewOf(element))
    .filter(isAttachment)
}

/** Those that the site's file names: it knows them better. */
function named({ kind }: Found, roots: Roots): Preview[] {
  const find = (selector: string | undefined, what: Preview['kind']) =>
    selector === undefined ? [] : findAll(roots, selector).map((element) => previewOf(element, what))
  const isIcon = ({ element, address }: Preview) => address.startsWith('data:') && !isLarge(element)
  return [...find(kind.images, 'image'), ...find(kind.videos, 'video')].filter((each) => !isIcon(each))
}

/** Whether another composer inside the same region has this. */
function isOthers({ element }: Preview, { editor, region, kind }: Found, sheet: SiteSheet): boolean {
  const others = editorsIn(region, sheet.composers).filter((other) => other !== editor)
  return others.some((other) => {
    const composer = composerOf(other, sheet)
    if (composer === null || composer.region === region || (kind.thread && composer.kind === kind))
      return false
    return holds(composer.region, element) && !holds(composer.region, editor)
  })
}

function unnamed({ editor }: Found, roots: Roots, selector: string): Preview[] {
  const isPublished = (element: Element): boolean => {
    const around = closestAcross(element, PUBLISHED)
    return around !== null && !holds(around, editor)
  }
  return findAll(roots, selector)
    .map((element) => previewOf(element))
    .filter((each) => isAttachment(each) && !isPublished(each.element))
}

function picked(composer: Found, roots: Roots): Preview[] {
  const found = unnamed(composer, roots, PICKED).filter(
    ({ element }) => closestAcross(element, OFFERED) === null,
  )
  const pressed = found.filter(({ element }) => closestAcross(element, 'button, [role="button"]') !== null)
  // Several that can be pressed are a choice.
  return pressed.length > 1 ? found.filter((each) => !pressed.includes(each)) : found
}

/** One for each attachment: neither its frame nor the same picture once more. */
function single(previews: readonly Preview[]): Preview[] {
  const elements = new Set(previews.map(({ element }) => element))
  const addresses = new Set<string>()
  return previews.filter(({ element, address }) => {
    if (!elements.delete(element)) return false
    // A mark beside a picture (“Remove video”) speaks of that picture.
    const box = address === '' && !element.matches(PICTURES) ? element.parentElement : element
    if (previews.some((other) => other.element !== element && box?.contains(other.element))) return false
    if (address === '') return true
    const isNew = !addresses.has(address)
    addresses.add(address)
    return isNew
  })
}

/** What the page shows as attached to this composer's draft, in the order of the page; `roots` are its region's. */
export function previewsOf(composer: Found, sheet: SiteSheet, roots = rootsIn(composer.region)): Preview[] {
  const { images, videos } = composer.kind
  const isNamed = images !== undefined || videos !== undefined
  // Besides what the site's file names: in a box of its own nothing else is from this machine.
  const local = !isNamed || composer.region.matches(BOX) ? unnamed(composer, roots, LOCAL) : []
  const own = [...(isNamed ? named(composer, roots) : []), ...local]
  const around = [...own, ...picked(composer, roots)].filter(
    (each) => !composer.editor.contains(each.element) && !isOthers(each, composer, sheet),
  )
  return single(
    [...inText(composer), ...around].sort((one, other) => inPageOrder(one.element, other.element)),
  )
}

/** What stands where a preview stood: a page puts the uploaded picture in place of the one from this machine. */
export function successorIn(box: Element, isTaken: (element: Element) => boolean): Preview | undefined {
  const next = [...box.querySelectorAll(PICTURES)].find((element) => !isTaken(element) && isDrawn(element))
  return next === undefined || (!isFilm(next) && !isLarge(next)) ? undefined : previewOf(next)
}

/** What shows this address now. */
export function sameIn(
  region: Element,
  address: string,
  isTaken: (element: Element) => boolean,
): Preview | undefined {
  if (address === '') return undefined
  const same = findAll(rootsIn(region), PICTURES).find((each) => !isTaken(each) && sourceOf(each) === address)
  return same && previewOf(same)
}
