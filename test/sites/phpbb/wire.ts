import type { Wire } from '../shared/sending'

const posting = (text: string) => ({
  to: '/posting.php?mode=reply&t=1',
  body: new URLSearchParams({ subject: '', message: text, post: 'Submit', form_token: 'a' }),
})

export const wire: Wire = {
  at: /^phpbb\./,
  surfaces: { post: posting, 'quick-reply': posting },
}
