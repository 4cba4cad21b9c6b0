import { json, type Wire } from '../shared/sending'

export const wire: Wire = {
  at: /(?:^|\.)discord\.com$/,
  surfaces: {
    message: (text) => ({
      to: '/api/v9/channels/123/messages',
      old: true,
      ...json({ content: text, nonce: '1', tts: false }),
    }),
    edit: (text) => ({
      to: '/api/v9/channels/123/messages/456',
      method: 'PATCH',
      old: true,
      ...json({ content: text }),
    }),
  },
}
