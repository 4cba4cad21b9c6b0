import { type Attachment, type Draft, LONGEST_TEXT } from '../../model/draft'
import type { SiteSheet } from '../../model/site'
import type { Found } from '../find-composer'
import { closestAcross } from '../path'
import { partsOf, textOf } from './parts'
import { TooLong } from './read-text'

/** A draft as it was read at one moment. */
export interface ReadDraft {
  readonly draft: Draft
  /**
   * Equal for two drafts exactly when the same would be published (text, attachments, where and to whom) and the author
   * said the same of it.
   */
  readonly fingerprint: string
  /** Nothing would be published. */
  readonly empty: boolean
  /** Set when the editor couldn't be read: then `draft` is empty though something would be published. */
  readonly unreadable?: true
  /** Set at a last step from which the words can't be reached: they are remembered from an earlier one. */
  readonly earlier?: true
}

/** Of which nothing is left. */
export const NOTHING: ReadDraft = {
  draft: { text: '', surface: 'post', attachments: [], notPupils: [] },
  fingerprint: '',
  empty: true,
}

export function fingerprintOf({ site, surface, to, text, attachments, notPupils }: Draft): string {
  const attached = attachments?.map(({ kind, name }) => [kind, name])
  return JSON.stringify([site, surface, to, text, attached, notPupils])
}

function nearestIn(region: Element, selector: string): Element | null {
  return region.querySelector(selector) ?? closestAcross(region, selector)
}

function addressee({ kind, editor, region }: Found): string | undefined {
  const { to } = kind
  if (to?.text !== undefined) return nearestIn(region, to.text)?.textContent?.trim() || undefined
  if (to?.label === undefined) return undefined
  const labelled = editor.matches(to.label) ? editor : nearestIn(region, to.label)
  const label = labelled?.getAttribute('aria-label')?.trim() ?? ''
  if (to.pattern === undefined) return label || undefined
  return new RegExp(to.pattern).exec(label)?.[1]
}

/** Throws `TooLong` where the parts together are more than can be checked, too. */
function read(composer: Found): string {
  const text = textOf(partsOf(composer))
  if (text.length > LONGEST_TEXT) throw new TooLong(`The draft is longer than ${LONGEST_TEXT}.`)
  return text
}

/** Reads what the composer would publish now. Never throws: what can't be read is said to be so. */
export function readDraft(
  composer: Found,
  sheet: SiteSheet,
  attach: () => Attachment[],
  notPupils: readonly string[] = [],
): ReadDraft {
  const known = {
    surface: composer.kind.surface,
    site: sheet.id === '' ? location.hostname : sheet.id,
    notPupils: [...notPupils],
  }
  try {
    return readWholly(composer, known, attach())
  } catch (error) {
    if (!(error instanceof TooLong)) console.error('Second Look: a draft could not be read.', error)
    const draft: Draft = { text: '', ...known, attachments: [], notPupils: [] }
    return { draft, fingerprint: 'unreadable', empty: false, unreadable: true }
  }
}

function readWholly(
  composer: Found,
  known: Pick<Draft, 'surface' | 'site' | 'notPupils'>,
  attachments: Attachment[],
): ReadDraft {
  const text = read(composer)
  const to = addressee(composer)
  const draft: Draft = { text, ...known, ...(to === undefined ? {} : { to }), attachments }
  return { draft, fingerprint: fingerprintOf(draft), empty: text.trim() === '' && attachments.length === 0 }
}
