import { json, type Wire } from '../shared/sending'

const comment = (text: string) => ({
  to: '/svc/shreddit/t3_1abcde/create-comment',
  body: new URLSearchParams({
    content: JSON.stringify({ document: [{ e: 'par', c: [{ e: 'text', t: text }] }] }),
    mode: 'richText',
    csrf_token: 'a',
  }),
})

const oldComment = (text: string) => ({
  to: '/api/comment',
  old: true as const,
  body: new URLSearchParams({ thing_id: 't3_1abcde', text, uh: 'a', renderstyle: 'html' }),
})

/** A new post goes to an address that serves much else; its name stands in the body alone. */
export const wire: Wire = {
  at: /(?:^|\.)reddit\.com$/,
  surfaces: {
    comment,
    reply: comment,
    post: (text) => ({
      to: '/svc/shreddit/graphql',
      ...json({ operation: 'CreatePost', variables: { input: { content: { markdown: text } } } }),
    }),
    'old-comment': oldComment,
    'old-post': (text) => ({
      to: '/api/submit',
      old: true,
      body: new URLSearchParams({ kind: 'self', sr: 'school', title: text, text: '' }),
    }),
  },
}
