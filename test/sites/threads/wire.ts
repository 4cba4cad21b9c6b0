import type { Wire } from '../shared/sending'

const post = (text: string) => ({
  to: '/api/v1/media/configure_text_only_post/',
  old: true as const,
  body: new URLSearchParams({ caption: text, publish_mode: 'text_post', upload_id: '1732233445566' }),
})

export const wire: Wire = {
  at: /(?:^|\.)threads\.(?:com|net)$/,
  surfaces: { post, thread: post, reply: post, column: post },
}
