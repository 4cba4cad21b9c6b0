import { json, type Wire } from '../shared/sending'

export const wire: Wire = {
  at: /(?:^|\.)tiktok\.com$/,
  surfaces: {
    comment: (text) => ({
      to: `/api/comment/publish/?${new URLSearchParams({ aid: '1988', aweme_id: '7', text, text_extra: '[]' })}`,
      body: '',
    }),
    caption: (text) => ({
      to: '/tiktok/web/project/post/v1/?aid=1988',
      ...json({
        post_common_info: { creation_id: 'a' },
        single_post_req_list: [{ batch_index: 0, single_post_feature_param: { text, text_extra: [] } }],
      }),
    }),
  },
}
