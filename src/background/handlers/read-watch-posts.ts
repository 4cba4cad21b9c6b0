import { readWatchPosts } from '../../protocol'
import { handle } from '../handler'
import { watching } from '../lock/watching'

export const readWatchPostsHandler = handle(readWatchPosts, (_, { stored }) => watching(stored.settings))
