import { boolean, object, optional } from 'valibot'

/** What of the settings that administrators make is about requests (`managed-schema.json`). */
export const ManagedWatchSchema = object({ watchPosts: optional(boolean()) })
