/** What the welcome page says. */
export const strings = {
  title: 'A second look before you post',
  lead: 'Second Look reads a post while you write it, here on your computer, and tells you before it is published if it names a pupil or your school, or says something you may regret. You always decide.',
  steps: 'Setting up',
  stepNames: { school: 'Your school', pupils: 'Your pupils', sites: 'Where it checks', practice: 'Try it' },
  next: 'Next',
  back: 'Back',
  undecided: 'First say whether to use the list.',
  school: {
    title: 'Which school do you work at?',
    lead: 'Posts that name it will be recognised.',
  },
  pupils: {
    title: 'Who are your pupils?',
    lead: 'With the pupil list, posts that name a pupil will be recognised. Your office can export it, or begin with your own class.',
    kept: (pupils: string) => `There is a list of ${pupils}. A new one would replace it.`,
  },
  sites: {
    title: 'Where should it check?',
    lead: 'It looks only at what you write on these sites, and at nothing else.',
    allGood: 'Everything is ready: the browser lets Second Look check on these sites.',
    needed: 'Your browser asks for your consent first',
    neededHint: 'Without it nothing is checked. Press the button and choose “Allow” when the browser asks.',
    allowAll: 'Allow these sites',
    watch:
      'Should a site change so that a post slips by, Second Look sees the one request that publishes it, checks that, and tells you. For this the browser lets it watch the requests of these sites; it reads no others, keeps none, and you can switch it off in the settings.',
    another: 'You can add other sites at any time, with the Second Look button in the toolbar.',
  },
  practice: {
    title: 'Now try it',
    lead: 'This is not a real site. Press Post and see what happens; nothing is published anywhere.',
    who: 'You',
    audience: 'Public',
    box: 'Practice draft',
    post: 'Post',
    checking: 'Checking…',
    reset: 'Start over',
    posted: {
      clean: 'Nothing was found, so a post like this goes straight through.',
      remind: 'This only gets a reminder beside the box; a post like this goes straight through.',
      anyway: 'On a real site it would be published now. The choice is always yours.',
    },
    edit: 'Your draft is just as it was. Change the words and press Post again.',
    unchecked: 'The draft could not be checked.',
    paused: 'Second Look is switched off here, so nothing was checked.',
  },
  ready: {
    title: 'That is all',
    pin: 'The Second Look button is in your browser’s toolbar, perhaps behind the puzzle piece. There you can pause it, or check a text that goes somewhere else.',
    settings: 'Open settings',
  },
} as const
