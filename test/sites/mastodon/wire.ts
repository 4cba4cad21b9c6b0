import { json, type Wire } from '../shared/sending'

const status = (text: string) => ({
  to: '/api/v1/statuses',
  old: true as const,
  ...json({
    status: text,
    in_reply_to_id: null,
    media_ids: [],
    sensitive: false,
    spoiler_text: '',
    visibility: 'public',
  }),
})

export const wire: Wire = {
  at: /^(?:mastodon\.(?:social|scot)|toot\.wales)$/,
  surfaces: { post: status, warned: status, 'alt-text': status },
}
