import { saveSchool } from '../../protocol'
import { changeSettings } from '../../store/settings'
import { handle } from '../handler'

/** The next check compiles the new school by itself: knowledge is kept by school. */
export const saveSchoolHandler = handle(saveSchool, ({ school }) =>
  changeSettings((settings) => ({ ...settings, school })),
)
