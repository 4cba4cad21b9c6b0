import {
  array,
  boolean,
  type InferOutput,
  nullable,
  number,
  object,
  optional,
  picklist,
  string,
} from 'valibot'
import { LevelSchema } from '../model/level'
import { message, Nothing, SavedSchema } from './message'

/** Messages about where posts are checked, and whether requests are watched. */

export const SiteStatusSchema = object({
  /** Site id, or origin of a site without a file; `null` on pages that can't be checked. */
  site: nullable(string()),
  name: string(),
  state: picklist(['on', 'off', 'paused', 'needs-permission', 'unknown-site', 'not-a-site']),
  pausedUntil: nullable(number()),
  /** Since when posts are known to go out unchecked here (ms since 1970), until a gesture is seen again. */
  incomplete: optional(nullable(number())),
  last: nullable(object({ level: LevelSchema, findings: number(), at: number() })),
})
export type SiteStatus = InferOutput<typeof SiteStatusSchema>

const SiteEntrySchema = object({
  id: string(),
  name: string(),
  hosts: array(string()),
  on: boolean(),
  permitted: boolean(),
})
/** One row of the list of sites: a built-in one, or an origin that the person added. */
export type SiteEntry = InferOutput<typeof SiteEntrySchema>

/** `site` is a built-in site's id, or an origin such as `https://forum.example`. */
export const switchSite = message(
  'switch-site',
  ['page'],
  object({ site: string(), on: boolean() }),
  SavedSchema,
)
/** `site` null pauses everything; `until` null ends the pause. */
export const pause = message(
  'pause',
  ['page'],
  object({ site: nullable(string()), until: nullable(number()) }),
  SavedSchema,
)
/** Whether requests that publish are watched, and whether administrators decided that. */
export const readWatchPosts = message(
  'read-watch-posts',
  ['page'],
  Nothing,
  object({ on: boolean(), managed: boolean() }),
)
export const saveWatchPosts = message('save-watch-posts', ['page'], object({ on: boolean() }), SavedSchema)

export const readSites = message('read-sites', ['page'], Nothing, array(SiteEntrySchema))
/** About the page at `url` in the tab `tab` (for the last verdict there); without `url` about none. */
export const readSiteStatus = message(
  'read-site-status',
  ['page'],
  object({ url: optional(string()), tab: optional(number()) }),
  SiteStatusSchema,
)
