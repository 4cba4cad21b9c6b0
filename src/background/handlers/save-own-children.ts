import { saveOwnChildren } from '../../protocol'
import { changeSettings } from '../../store/settings'
import { handle } from '../handler'

export const saveOwnChildrenHandler = handle(saveOwnChildren, ({ children }) =>
  changeSettings((settings) => ({ ...settings, ownChildren: children })),
)
