import { getDefault, type InferOutput, safeParse } from 'valibot'
import { SETTINGS_VERSION, type Settings, SettingsSchema } from '../model/settings'

/** What was made of the settings at rest. */
export interface StoredSettings {
  readonly settings: Settings
  /** What could not be read, in words for the person; `null` when all is well. */
  readonly problem: string | null
  /** Whether saving would destroy something that only a newer version understands. */
  readonly newer: boolean
}

const NEWER =
  'Your settings were saved by a newer version of Second Look. They are kept as they are, but this version can’t ' +
  'read them, so drafts are checked without your school. Update Second Look to use them again.'
const DAMAGED =
  'Some of your settings are damaged and could not be read. The rest is used, and checking goes on. ' +
  'Look through the settings and save them again.'

type Fields = Readonly<Record<string, unknown>>

/** Version → what brings its settings to the next one. Empty until the shape changes for the first time. */
const MIGRATIONS: Readonly<Record<number, (old: Fields) => Fields>> = {}

export const defaultSettings = (): Settings => ({
  version: SETTINGS_VERSION,
  school: null,
  sitesOff: [],
  extraOrigins: [],
  pausedUntil: null,
  sitesPausedUntil: {},
  notPupils: [],
  ownChildren: [],
  watchPosts: true,
  language: 'browser',
})

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function versionOf({ version }: Fields): number {
  return typeof version === 'number' ? version : SETTINGS_VERSION
}

/** Brings older settings to this version; `migrations` is given by tests only. */
export function migrate(stored: Fields, migrations = MIGRATIONS): Fields {
  let fields = stored
  for (let version = versionOf(stored); version < SETTINGS_VERSION; version++)
    fields = { ...migrations[version]?.(fields), version: version + 1 }
  return fields
}

/** Every field by itself, so that one damaged field doesn't cost the others. */
function salvage(fields: Fields): Settings {
  const kept = Object.entries(SettingsSchema.entries).map(([name, schema]) => {
    const field = safeParse(schema, fields[name])
    return [name, field.success ? field.output : getDefault(schema)]
  })
  const settings: InferOutput<typeof SettingsSchema> = {
    ...defaultSettings(),
    ...Object.fromEntries(kept),
  }
  return settings
}

/** Anything that was found in storage → settings. Never throws. */
export function readStored(stored: unknown): StoredSettings {
  if (stored === undefined) return { settings: defaultSettings(), problem: null, newer: false }
  if (!isFields(stored)) return { settings: defaultSettings(), problem: DAMAGED, newer: false }
  if (versionOf(stored) > SETTINGS_VERSION)
    return { settings: defaultSettings(), problem: NEWER, newer: true }
  const fields = migrate(stored)
  const read = safeParse(SettingsSchema, fields)
  if (read.success) return { settings: read.output, problem: null, newer: false }
  return { settings: salvage(fields), problem: DAMAGED, newer: false }
}
