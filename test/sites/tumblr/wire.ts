import { json, type Wire } from '../shared/sending'

const post = (text: string) => ({
  to: '/api/v2/blog/school/posts',
  ...json({ content: [{ type: 'text', text }], tags: '', state: 'published' }),
})

export const wire: Wire = {
  at: /(?:^|\.)tumblr\.com$/,
  surfaces: {
    post,
    schedule: post,
    queue: post,
    reply: (text) => ({
      to: '/api/v2/user/post/reply',
      ...json({ post_id: '7', reblog_key: 'a', tumblelog: 'school', reply_text: text }),
    }),
  },
}
