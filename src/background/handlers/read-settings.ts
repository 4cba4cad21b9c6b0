import { readSettings } from '../../protocol'
import { handle } from '../handler'

export const readSettingsHandler = handle(readSettings, async (_, { stored: { settings, problem } }) => ({
  settings,
  problem,
}))
