import { json, type Wire } from '../shared/sending'

const post = (text: string) => ({
  to: '/voyager/api/graphql?action=execute&queryId=voyagerContentcreationDashShares.279996efa5064c01775d5aff003d9377',
  ...json({
    variables: { post: { commentary: { text, attributesV2: [] }, intendedShareLifeCycleState: 'PUBLISHED' } },
    queryId: 'voyagerContentcreationDashShares.279996efa5064c01775d5aff003d9377',
  }),
})

export const wire: Wire = {
  at: /(?:^|\.)linkedin\.com$/,
  surfaces: {
    post,
    'post-classic': post,
    'post-shadow': post,
    comment: (text) => ({
      to: '/flagship-web/rsc-action/actions/server-request?sduiid=com.linkedin.sdui.comments.createComment',
      ...json({ serverRequest: { requestedArguments: { payload: { commentary: { text } } } } }),
    }),
    'comment-classic': (text) => ({
      to: '/voyager/api/voyagerSocialDashNormComments?decorationId=com.linkedin.voyager.dash.deco.social.NormComment-43',
      ...json({ commentary: { text, attributesV2: [] }, threadUrn: 'urn:li:activity:7' }),
    }),
    message: (text) => ({
      to: '/voyager/api/voyagerMessagingDashMessengerMessages?action=createMessage',
      ...json({
        message: { body: { attributes: [], text }, originToken: 'a' },
        dedupeByClientGeneratedToken: false,
      }),
    }),
  },
}
