import { json, type Wire } from '../shared/sending'

const post = (text: string) => ({
  to: '/wp-json/wp/v2/posts/12?_locale=user',
  headers: { ...json(0).headers, 'x-http-method-override': 'PUT' },
  body: JSON.stringify({
    id: 12,
    status: 'publish',
    content: `<!-- wp:paragraph -->\n<p>${text.replaceAll('\n', '<br>')}</p>\n<!-- /wp:paragraph -->`,
  }),
})

const byQuery = (text: string) => ({
  ...post(text),
  to: '/index.php?rest_route=%2Fwp%2Fv2%2Fposts%2F12&_locale=user',
})

const classic = (text: string) => ({
  to: '/wp-admin/post.php',
  body: new URLSearchParams({ action: 'editpost', post_title: '', content: text, publish: 'Publish' }),
})

export const wire: Wire = {
  at: /^wordpress\./,
  surfaces: {
    post,
    'by-query': byQuery,
    'classic-text': classic,
    classic,
    comment: (text) => ({
      to: '/wp-comments-post.php',
      body: new URLSearchParams({ comment: text, author: '', comment_post_ID: '1' }),
    }),
  },
}
