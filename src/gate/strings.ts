/** What the gate says by itself, where the warning's own interface can't be had. */
export const strings = {
  unchecked:
    'Second Look could not check this draft, so nothing has been posted yet. Your draft is still there.\n\nPost it without a check? “Cancel” takes you back to it.',
  updated:
    'Second Look was updated and can’t check this page until you reload it. Nothing has been posted yet; copy your draft before you reload.\n\nPost it without a check? “Cancel” takes you back to it.',
  notSaid: 'That could not be saved, so nothing was changed. Your draft is as it was; try again in a moment.',
  gone: 'The editor isn’t there any more, so nothing was changed.',
  findings: (messages: readonly string[]): string =>
    `Second Look found something to look at before you post:\n\n${messages.map((message) => `• ${message}`).join('\n')}\n\nPost it anyway? “Cancel” takes you back to your draft.`,
}
