import type { Handler } from '../handler'
import { addRulePackHandler } from './add-rule-pack'
import { applyPackHandler } from './apply-pack'
import { changePassphraseHandler } from './change-passphrase'
import { checkDraftHandler } from './check-draft'
import { deleteEverythingHandler } from './delete-everything'
import { deleteRollHandler } from './delete-roll'
import { handOverRollHandler } from './hand-over-roll'
import { letOutHandler } from './let-out'
import { loadWarningHandler } from './load-warning'
import { lockAgainHandler } from './lock-again'
import { openPageHandler } from './open-page'
import { pauseHandler } from './pause'
import { readRollHandler } from './read-roll'
import { readRollSummaryHandler } from './read-roll-summary'
import { readRulesHandler } from './read-rules'
import { readSettingsHandler } from './read-settings'
import { readSiteStatusHandler } from './read-site-status'
import { readSitesHandler } from './read-sites'
import { readWatchPostsHandler } from './read-watch-posts'
import { removeRulePackHandler } from './remove-rule-pack'
import { resetRuleLevelsHandler } from './reset-rule-levels'
import { saveLanguageHandler } from './save-language'
import { saveOwnChildrenHandler } from './save-own-children'
import { saveOwnPhrasesHandler } from './save-own-phrases'
import { saveRollHandler } from './save-roll'
import { saveRuleLevelHandler } from './save-rule-level'
import { saveSchoolHandler } from './save-school'
import { saveWatchPostsHandler } from './save-watch-posts'
import { sayNotPupilHandler } from './say-not-pupil'
import { switchSiteHandler } from './switch-site'
import { tryRulePackHandler } from './try-rule-pack'
import { undoSaveRollHandler } from './undo-save-roll'
import { unlockHandler } from './unlock'
import { unsayNotPupilHandler } from './unsay-not-pupil'

const all: readonly Handler[] = [
  checkDraftHandler,
  letOutHandler,
  loadWarningHandler,
  openPageHandler,
  readSettingsHandler,
  saveSchoolHandler,
  sayNotPupilHandler,
  unsayNotPupilHandler,
  saveOwnChildrenHandler,
  switchSiteHandler,
  pauseHandler,
  readRollHandler,
  readRollSummaryHandler,
  handOverRollHandler,
  saveRollHandler,
  undoSaveRollHandler,
  deleteRollHandler,
  changePassphraseHandler,
  unlockHandler,
  lockAgainHandler,
  applyPackHandler,
  saveLanguageHandler,
  readRulesHandler,
  saveRuleLevelHandler,
  resetRuleLevelsHandler,
  saveOwnPhrasesHandler,
  tryRulePackHandler,
  addRulePackHandler,
  removeRulePackHandler,
  readWatchPostsHandler,
  saveWatchPostsHandler,
  deleteEverythingHandler,
  readSitesHandler,
  readSiteStatusHandler,
]

/** Message kind → what answers it. A new message is a new file here and its row above. */
export const handlers: ReadonlyMap<string, Handler> = new Map(all.map((handler) => [handler.kind, handler]))
