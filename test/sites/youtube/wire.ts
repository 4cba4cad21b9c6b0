import { json, type Wire } from '../shared/sending'

const comment = (text: string) => ({
  to: '/youtubei/v1/comment/create_comment?prettyPrint=false',
  ...json({ context: {}, createCommentParams: 'Eg', commentText: text }),
})

export const wire: Wire = {
  at: /^(?:www|m)\.youtube\.com$/,
  surfaces: {
    comment,
    reply: (text) => ({
      to: '/youtubei/v1/comment/create_comment_reply?prettyPrint=false',
      ...json({ context: {}, createReplyParams: 'Eg', commentText: text }),
    }),
    community: (text) => ({
      to: '/youtubei/v1/backstage/create_post?prettyPrint=false',
      ...json({ context: {}, createBackstagePostParams: 'Eg', commentText: text }),
    }),
  },
}
