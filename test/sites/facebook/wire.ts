import type { Sending, Wire } from '../shared/sending'

/** One address for everything: a form with JSON in it, and a header that says what it is. */
const graphql = (name: string, input: object): Sending => ({
  to: '/api/graphql/',
  old: true,
  headers: { 'x-fb-friendly-name': name },
  body: new URLSearchParams({
    av: '100000000000001',
    fb_api_caller_class: 'RelayModern',
    fb_api_req_friendly_name: name,
    variables: JSON.stringify({ input, scale: 1 }),
    doc_id: '7711610262193099',
  }),
})

const post = (text: string): Sending =>
  graphql('ComposerStoryCreateMutation', {
    composer_type: 'feed',
    message: { ranges: [], text },
    audience: { privacy: { base_state: 'EVERYONE' } },
  })

/** Chats go over a socket. */
export const wire: Wire = {
  at: /^(?:(?:www|m)\.)?facebook\.com$/,
  surfaces: {
    post,
    'group-post': post,
    'page-post': post,
    'edit-post': (text) =>
      graphql('ComposerStoryEditMutation', { story_id: 'UzoxMDAw', message: { ranges: [], text } }),
    story: (text) => graphql('StoriesCreateMutation', { message: { ranges: [], text } }),
    comment: (text) =>
      graphql('useCometUFICreateCommentMutation', {
        feedback_id: 'ZmVlZGJhY2s6MQ==',
        message: { ranges: [], text },
      }),
  },
}
