import { saveWatchPosts } from '../../protocol'
import { changeSettings } from '../../store/settings'
import { handle } from '../handler'

export const saveWatchPostsHandler = handle(saveWatchPosts, ({ on }) =>
  changeSettings((settings) => ({ ...settings, watchPosts: on })),
)
