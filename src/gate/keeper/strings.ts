import { strings as alone, isWelsh } from '../strings'

const lines = (messages: readonly string[]): string => messages.map((message) => `• ${message}`).join('\n')

/** What the keeper says in plain words, where the warning's own interface can't. */
const english = {
  notSaid: 'That could not be saved, so nothing was changed. Your draft is as it was; try again in a moment.',
  gone: 'The editor isn’t there any more, so nothing was changed.',
  findings: (messages: readonly string[]): string =>
    `Second Look found something to look at before you post:\n\n${lines(messages)}\n\nPost it anyway? “Cancel” takes you back to your draft.`,
}

const welsh: typeof english = {
  notSaid:
    'Doedd dim modd cadw hynny, felly ni newidiwyd dim. Mae eich drafft fel yr oedd; rhowch gynnig arall arni ymhen eiliad.',
  gone: 'Nid yw’r golygydd yno mwyach, felly ni newidiwyd dim.',
  findings: (messages) =>
    `Gwelodd Second Look rywbeth i edrych arno cyn i chi bostio:\n\n${lines(messages)}\n\nEi bostio beth bynnag? Bydd “Canslo” yn mynd â chi’n ôl at eich drafft.`,
}

export const strings = { ...alone, ...(isWelsh ? welsh : english) }
