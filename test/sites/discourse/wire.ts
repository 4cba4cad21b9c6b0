import type { Wire } from '../shared/sending'

const posts = (text: string) => ({
  to: '/posts',
  old: true as const,
  body: new URLSearchParams({ raw: text, category: '1', archetype: 'regular' }),
})

export const wire: Wire = {
  at: /^discourse\./,
  surfaces: { topic: posts, reply: posts },
}
