import { applyFix } from '../../../src/gate/keeper/apply-fix'
import { readText } from '../../../src/gate/keeper/read-text'

/** For the tests alone: what the keeper does with a fix, as a script of its own. */
export { applyFix, readText }
