import { json, type Wire } from '../shared/sending'

const tweet = (text: string, files: readonly string[]) => ({
  to: '/i/api/graphql/a1B2c3D4e5F6g7H8i9J0kL/CreateTweet',
  ...json({
    variables: {
      tweet_text: text,
      media: { media_entities: files.map((_, index) => ({ media_id: `${index + 1}`, tagged_users: [] })) },
      semantic_annotation_ids: [],
      disallowed_reply_options: null,
    },
    features: { responsive_web_edit_tweet_api_enabled: true },
    queryId: 'a1B2c3D4e5F6g7H8i9J0kL',
  }),
})

/** Messages of 2026 are encrypted and go over a socket. */
export const wire: Wire = {
  at: /^(?:mobile\.)?(?:x|twitter)\.com$/,
  surfaces: { post: tweet, 'post-modal': tweet, reply: tweet },
}
