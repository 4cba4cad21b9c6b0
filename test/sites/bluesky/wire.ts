import { json, type Wire } from '../shared/sending'

const post = (text: string) => ({
  to: '/xrpc/com.atproto.repo.applyWrites',
  ...json({
    repo: 'did:plc:abc',
    writes: [
      {
        $type: 'com.atproto.repo.applyWrites#create',
        collection: 'app.bsky.feed.post',
        value: { $type: 'app.bsky.feed.post', text, langs: ['en'] },
      },
    ],
    validate: true,
  }),
})

export const wire: Wire = {
  at: /(?:^|\.)bsky\.app$/,
  surfaces: {
    post,
    thread: post,
    reply: post,
    'alt-text': post,
    message: (text) => ({
      to: '/xrpc/chat.bsky.convo.sendMessage',
      ...json({ convoId: 'a', message: { text, facets: [] } }),
    }),
  },
}
