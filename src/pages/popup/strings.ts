import type { Language, SameWords } from '../../model/language'
import { common } from '../shared/common-strings'
import { welsh } from './strings-cy'

const verdict = () => common.verdict

/** What the popup says; `strings-cy.ts` has it in Welsh. */
const english = {
  settings: 'Settings',
  state: {
    on: (site: string) => `Checking on ${site}`,
    onHint: 'You are told before anything is published.',
    incomplete: (site: string) => `Checking on ${site} may be incomplete`,
    incompleteHint:
      'A post went out here before it could be checked: the site may have changed its pages, or this page was open when Second Look was updated. Reload the page. All else is still checked; this goes away once a post was seen in time again.',
    paused: (site: string, until: string) => `Paused on ${site} until ${until}`,
    pausedHint: 'Until then nothing is checked here. It starts again by itself.',
    pausedAll: (until: string) => `Everything is paused until ${until}`,
    off: (site: string) => `Switched off on ${site}`,
    offHint: 'Nothing is checked here.',
    access: (site: string) => `Not checking on ${site} yet`,
    accessHint: 'The browser hasn’t given access to this site.',
    unknown: (site: string) => `Not checking on ${site}`,
    unknownHint: 'Do you post here for work? Then it can be checked too.',
    none: 'Nothing to check on this page',
    noneHint: 'Second Look works on Facebook, X, Instagram, many other sites, and those that you add.',
    failed: 'Second Look could not be reached',
  },
  last: {
    none: 'Last checked draft: nothing found.',
    remind: (found: number) => `Last checked draft: ${verdict().remind(found)}.`,
    warn: (found: number) => `Last checked draft: ${verdict().warn(found)}.`,
    stop: (found: number) => `Last checked draft: ${verdict().stop(found)}.`,
  },
  missing: {
    school: 'Your school isn’t set up yet.',
    roll: 'There is no pupil list yet, so pupils’ names can’t be recognised.',
    rollProblem: 'The pupil list can’t be read at the moment, so pupils’ names can’t be recognised.',
    setUp: 'Set it up',
  },
  pauseHere: 'Pause here:',
  hour: '1 hour',
  today: 'Today',
  resume: 'Start checking again',
  switchOn: 'Switch on',
  allow: 'Allow access',
  check: 'Check this site',
  refused: 'The browser did not give access, so this site isn’t checked.',
  reload:
    'This site is checked from now on. If you have begun a post here, reload the page after copying it.',
  tryText: 'Check a text',
  tryHint: 'Before an e-mail, a newsletter or a post from your phone.',
  tryPlaceholder: 'Write or paste it here',
  tryButton: 'Check',
} as const

export type PopupStrings = SameWords<typeof english>

export let strings: PopupStrings = english

/** To be called before the modules that draw the popup are loaded, as those keep parts of the table. */
export function speakInPopup(language: Language): void {
  strings = language === 'cy' ? welsh : english
}
