import { unsayNotPupil } from '../../protocol'
import { changeSettings } from '../../store/settings'
import { handle } from '../handler'

export const unsayNotPupilHandler = handle(unsayNotPupil, ({ phrase }) =>
  changeSettings((settings) => ({
    ...settings,
    notPupils: settings.notPupils.filter((said) => said.phrase !== phrase),
  })),
)
