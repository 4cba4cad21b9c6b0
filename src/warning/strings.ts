import type { Language, SameWords } from '../model/language'
import type { FindingLevel } from '../model/level'
import { welsh } from './strings-cy'

/** Everything that the warning says, in British English; `strings-cy.ts` has the same in Welsh. */
const english = {
  /** For screen readers. */
  lang: 'en-GB',
  product: 'Second Look',
  titles: {
    remind: 'Worth a thought before you post',
    warn: 'Take a second look before you post',
    stop: 'Please stop and look before you post',
  } satisfies Record<FindingLevel, string>,
  /** What each level is called; together with its shape it stands beside every finding. */
  levels: {
    remind: 'Worth a thought',
    warn: 'Take a second look',
    stop: 'Stop and look',
  } satisfies Record<FindingLevel, string>,
  held: 'Nothing has gone out. Your draft is just as you wrote it.',
  heldMany: (things: number): string =>
    `Nothing has gone out. Your draft is just as you wrote it. There are ${things} things to look at, the most serious first.`,
  /** The page has sent it, and the browser holds it for us. */
  heldLate:
    'It is on its way, but the browser is holding it for you. If you stop it here, the site may say that posting failed; copy your words first if they matter.',
  stopLate: 'Don’t post it',
  /** At a last step where the words are no longer on the page. */
  earlier: {
    lead: 'Nothing has gone out. You wrote this at an earlier step, and it can be changed only there: go back, and then use the site’s own way back to your words.',
    edit: 'Go back',
  },
  gone: {
    title: 'This post went out before Second Look could check it',
    lead: 'It has been checked now. You may want to edit or delete it on the site, at once.',
    edit: 'Close',
  },
  findings: 'What was found',
  yourWords: 'Your words',
  attached: 'Attached',
  kinds: { image: 'a picture', video: 'a video', file: 'a file' },
  about: 'About',
  why: 'Why',
  clause: (id: string): string => `Clause ${id}`,
  advice: 'What to do',
  instead: 'Say instead',
  copyInstead: 'Copy',
  reasons: 'Based on',
  /** What spoke for a finding, as the engine words it. */
  reason: (words: string): string => words,
  /** What the button of a fix says, as the engine words it. */
  fix: (label: string): string => label,
  more: (places: number): string => (places === 1 ? 'and in one more place' : `and in ${places} more places`),
  limits: 'Not everything could be checked',
  edit: 'Go back and edit',
  post: 'Post anyway',
  confirm: 'This may well break your school’s policy. Do you still want to post it?',
  confirmPost: 'Yes, post it anyway',
  unchecked: {
    title: 'This draft wasn’t checked',
    reasons: {
      'no-answer': 'The check didn’t answer in time.',
      unreadable: 'Second Look couldn’t read what is in this editor.',
      updated: 'Second Look was updated while this page was open.',
    },
    held: 'Nothing has gone out and nothing is lost: your draft is still in the editor.',
    advice: {
      'no-answer': 'Go back and try again in a moment, or post it without a check.',
      unreadable: 'Go back and look through it yourself, or post it without a check.',
      updated:
        'Reload this page to have your posts checked again. Your draft stays here until you reload, so copy it first.',
    },
    post: 'Post unchecked',
  },
  acts: {
    group: (words: string): string => `What you can do about “${words}”`,
    notPupil: 'This isn’t a pupil',
    choose: (phrase: string): string =>
      `When is “${phrase}” not a pupil? What you say stays on this computer.`,
    here: 'Not in this post',
    always: (phrase: string): string => `Never for “${phrase}”`,
    sure: (phrase: string): string =>
      `“${phrase}” is the full name of a pupil on your list. Are you sure that it means somebody else whenever you write it?`,
    yes: (phrase: string): string => `Yes, never for “${phrase}”`,
    cancel: 'Cancel',
    no: 'Leave it as it is',
    offer: (words: string): string =>
      `Second Look can’t change the words in this editor, so your draft is as it was. Put this in place of “${words}”:`,
    remove: (words: string): string =>
      `Second Look can’t change the words in this editor, so your draft is as it was. Please take “${words}” out yourself.`,
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser didn’t let it be copied. You can select the words and copy them yourself.',
    working: 'One moment…',
    done: {
      here: (phrase: string): string => `“${phrase}” is no pupil in this draft. It has been checked again.`,
      always: (phrase: string): string =>
        `“${phrase}” is no pupil when you write it. You can take that back in Second Look’s settings.`,
      fix: 'Changed in your draft, and checked again.',
      stale: 'Your draft had changed meanwhile, so this was left alone. It has been checked again.',
    },
  },
  clear: {
    title: 'Nothing left to stop for',
    lead: 'Your draft was checked again. It hasn’t gone out: you decide.',
    nothing: 'Nothing in it needs a second look now.',
    post: 'Post now',
    edit: 'Back to my draft',
  },
  indicator: {
    checking: 'Checking',
    unchecked: 'Not checked',
    uncheckedMore: 'This draft couldn’t be checked just now. You will be asked before it is posted.',
    none: 'Nothing found',
    noneMore: 'Nothing in this draft needs a second look. It is checked again as you write.',
    partly: 'Partly checked',
    partlyMore: 'Nothing was found in what could be checked.',
    count: (words: string, things: number): string => `${words} · ${things}`,
    spoken: (words: string, things: number): string =>
      `${words}: ${things === 1 ? '1 thing' : `${things} things`} found in your draft`,
    close: 'Close',
    atWord: (quote: string): string => `What was found: “${quote}”`,
    keys: 'F8: the next word. Escape: back to your draft.',
  },
  notices: {
    'press-again': 'Checked. Press Post again and it goes straight through.',
    checking: 'Checking your draft before it goes out.',
    'slipped-clean':
      'This post went out before Second Look could check it. It has been checked now: nothing was found.',
    'slipped-unchecked':
      'This post went out unchecked: Second Look couldn’t check it. Please look through it again yourself.',
  },
} as const

export type Strings = SameWords<typeof english>

/** In the language that is spoken now: to be read where something is drawn, not kept. */
export let strings: Strings = english

/** From now on the warning speaks this language. */
export function speak(language: Language): void {
  strings = language === 'cy' ? welsh : english
}
