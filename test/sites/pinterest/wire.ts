import type { Wire } from '../shared/sending'

export const wire: Wire = {
  at: /(?:^|\.)pinterest\.(?:com|co\.uk)$/,
  surfaces: {
    pin: (text) => ({
      to: '/resource/PinResource/create/',
      old: true,
      body: new URLSearchParams({
        source_url: '/pin-creation-tool/',
        data: JSON.stringify({ options: { board_id: '1', description: text, title: '' }, context: {} }),
      }),
    }),
    comment: (text) => ({
      to: '/resource/AggregatedCommentResource/create/',
      old: true,
      body: new URLSearchParams({ data: JSON.stringify({ options: { objectId: '1', text }, context: {} }) }),
    }),
  },
}
