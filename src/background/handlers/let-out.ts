import { letOut } from '../../protocol'
import { handle } from '../handler'
import { rememberLetOut } from '../lock/let-outs'

export const letOutHandler = handle(letOut, async ({ draft }, asker) => {
  if (asker.kind === 'composer')
    await rememberLetOut({ site: asker.place.site.id, tab: asker.place.tab }, draft.text)
  return {}
})
