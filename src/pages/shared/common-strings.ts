import type { Language, SameWords } from '../../model/language'
import { welsh } from './common-strings-cy'
import { count } from './count'

/** What the popup and the check of a text share with the other pages; `common-strings-cy.ts` has it in Welsh. */
const english = {
  product: 'Second Look',
  unreachable:
    'Second Look could not be reached just now. Nothing was changed. Reload this page and try again; if that doesn’t help, restart the browser.',
  loading: 'One moment…',
  tryAgain: 'Try again',
  switchWords: { on: 'On', off: 'Off' },
  level: { remind: 'A reminder', warn: 'Worth a second look', stop: 'Please don’t post this' },
  verdict: {
    none: 'Nothing found',
    remind: (found: number) => count(found, 'reminder'),
    warn: (found: number) => `${count(found, 'thing')} worth a second look`,
    stop: (found: number) => `${count(found, 'thing')} worth a second look, at least one of them serious`,
  },
  noneHint: 'That doesn’t make it right: you know things about it that Second Look can’t.',

  check: {
    tooLong: 'This text is longer than any site takes. Please check it in parts.',
    failed: 'The text was not checked.',
    off: 'Second Look is switched off, so the text was not checked.',
    limits: 'Not everything could be checked',
    more: (found: number) => `… and ${count(found, 'more thing')}, marked in the text.`,
  },

  unlock: {
    passphrase: 'Passphrase',
    show: 'Show',
    hide: 'Hide',
    showLabel: (field: string) => `Show: ${field}`,
    hideLabel: (field: string) => `Hide: ${field}`,
    working: 'One moment. This takes a while on purpose, so that nobody can try many passphrases.',
    title: 'Your pupil list is locked',
    lead: 'So names aren’t checked; everything else is. Give your passphrase once, and it stays open until the browser is closed.',
    button: 'Unlock',
    failed: 'Still locked',
  },
  tomorrow: 'tomorrow',
  /** How dates are written. */
  locale: 'en-GB',
} as const

export type CommonStrings = SameWords<typeof english>

/** In the language of the page: `speak` has to come before whatever keeps a part of it. */
export let common: CommonStrings = english

/** To be called before the page’s own modules are loaded, as those keep parts of the table. */
export function speak(language: Language): void {
  common = language === 'cy' ? welsh : english
  document.documentElement.lang = common.locale
}
