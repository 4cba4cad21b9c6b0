import type { Wire } from '../shared/sending'

export const wire: Wire = {
  at: /(?:^|\.)instagram\.com$/,
  surfaces: {
    caption: (text) => ({
      to: '/api/v1/media/configure/',
      old: true,
      body: new URLSearchParams({ source_type: 'library', caption: text, upload_id: '1732233445566' }),
    }),
    'edit-caption': (text) => ({
      to: '/api/v1/web/create/3141592653589793238/edit/',
      old: true,
      body: new URLSearchParams({ caption_text: text, jazoest: '22' }),
    }),
    comment: (text) => ({
      to: '/api/v1/web/comments/3141592653589793238/add/',
      body: new URLSearchParams({ comment_text: text, jazoest: '22' }),
    }),
    dm: (text) => ({
      to: '/api/graphql',
      headers: { 'x-fb-friendly-name': 'IGDirectTextSendMutation' },
      body: new URLSearchParams({
        fb_api_req_friendly_name: 'IGDirectTextSendMutation',
        variables: JSON.stringify({ ig_thread_igid: '1', text: { sensitive_string_value: text } }),
      }),
    }),
  },
}
