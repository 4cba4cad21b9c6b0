import {
  array,
  boolean,
  type InferOutput,
  minLength,
  optional,
  picklist,
  pipe,
  regex,
  strictObject,
  string,
  transform,
} from 'valibot'
import { SurfaceSchema } from './draft'
import { PublishRequestSchema } from './publish-request'

const TextSchema = pipe(string(), minLength(1))
/** A CSS selector; the build tries to parse each (`tools/build/sites.ts`). */
const SelectorSchema = TextSchema
const NameSchema = pipe(string(), regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'A name of small letters and hyphens.'))

/** Keys that publish: `enter` alone (chats, comments), or together with Ctrl or Cmd. */
export const PUBLISH_KEYS = ['enter', 'mod-enter'] as const
/**
 * How a held press is let go: `sequence`, all events that were kept from the page, in order (one click among them);
 * `click`, the click alone; or `press-again`, by the person.
 */
export const REPLAYS = ['sequence', 'click', 'press-again'] as const
/**
 * Where in the region the one button stands that publishes, whatever its language: the last behind the editor, or
 * the first of all. A text button has no picture; buttons that open something never count.
 */
export const STRUCTURES = ['last-text-button', 'last-button', 'first-text-button'] as const

export const ComposerKindSchema = strictObject({
  id: NameSchema,
  surface: SurfaceSchema,
  /** The element that is written in. */
  editor: SelectorSchema,
  /** The frame of the same origin that the editor stands in; region and control are then looked for around the frame. */
  frame: optional(SelectorSchema),
  /** Other fields of the region that go out together with the editor: a title, alt texts, tags, a first comment. */
  with: optional(SelectorSchema),
  /** The box around editor and control, looked for outwards from the editor; else forms, dialogs and the like. */
  region: optional(SelectorSchema),
  /** 1. contract: what the site itself calls its publish control. */
  control: optional(SelectorSchema),
  /** 2. structure: where the control stands. */
  structure: optional(picklist(STRUCTURES)),
  /** 3. words: whether a control whose whole label is in `labels.yaml` publishes. */
  words: optional(boolean(), true),
  keys: optional(array(picklist(PUBLISH_KEYS)), () => []),
  /** A later step publishes, at which the editor may be gone: what was written last goes out then. */
  last: optional(
    strictObject({
      region: optional(SelectorSchema),
      control: optional(SelectorSchema),
      structure: optional(picklist(STRUCTURES)),
    }),
  ),
  /** Whether a control may also be told by what it is called, where it stands alone, and what it was seen to do. */
  guess: optional(boolean()),
  replay: optional(picklist(REPLAYS), 'sequence'),
  /** All editors of the region are sent together (a thread). */
  thread: optional(boolean(), false),
  /** Pictures and videos that are going out, as elements inside the region. */
  images: optional(SelectorSchema),
  videos: optional(SelectorSchema),
  /** Whom a message goes to: the text of an element near the composer, or the `(…)` of an accessible name. */
  to: optional(
    strictObject({
      text: optional(SelectorSchema),
      label: optional(SelectorSchema),
      pattern: optional(TextSchema),
    }),
  ),
})
/** One kind of composer that a site has. */
export type ComposerKind = InferOutput<typeof ComposerKindSchema>

export const LabelsSchema = strictObject({
  /** Whole labels of controls that publish, in small letters. */
  publish: pipe(array(TextSchema), minLength(1)),
  /** Whole labels of controls that never do, however they are placed. */
  never: pipe(array(TextSchema), minLength(1)),
})
/** `rules/sites/labels.yaml`. */
export type Labels = InferOutput<typeof LabelsSchema>

export const SiteSchema = pipe(
  strictObject({
    id: NameSchema,
    name: TextSchema,
    /** Host names, each exactly as it stands; none in `generic.yaml`. */
    hosts: array(
      pipe(
        string(),
        regex(
          /^(?:\*\.)?[a-z0-9.-]+$/,
          'A host name such as www.facebook.com, or *.wordpress.com with all below it.',
        ),
      ),
    ),
    composers: pipe(array(ComposerKindSchema), minLength(1)),
    /** By which requests it publishes, for the lock. */
    requests: optional(array(PublishRequestSchema), () => []),
  }),
  /** `matches`: the site's match patterns, as manifest and permissions want them. */
  transform((site) => ({ ...site, matches: site.hosts.map((host) => `https://${host}/*`) })),
)
/** One file of `rules/sites/`. */
export type Site = InferOutput<typeof SiteSchema>

/** What the gate of a page knows of its site: first the site's own composers, then those of any site. */
export interface SiteSheet {
  /** Empty on a site without a file. */
  readonly id: string
  readonly composers: readonly ComposerKind[]
  readonly labels: Labels
}

/** Where `sites/<id>.js` leaves the sheet for the gate, in the extension's own world of the page. */
export const SITE_SHEET = Symbol.for('second-look.site')
