import type { RuleLevel } from '../../model/rule-pack'
import { count } from '../shared/count'

/** What the options page says about rules. */
export const ruleStrings = {
  title: 'What it looks for',
  lead: 'Every rule, and how strongly it speaks. Change what doesn’t fit your school; what you change here holds on this computer and goes into your school pack.',
  problem: 'Something about the rules could not be read',
  locked: 'Your school’s administrators have set the rules. They are shown here, but can’t be changed.',
  failed: 'That could not be changed.',
  levels: {
    off: 'Off',
    remind: 'Remind',
    warn: 'Warn',
    stop: 'Stop',
  } satisfies Record<RuleLevel, string>,
  levelsHint:
    'Stop and Warn hold a post back and ask. Remind is a small sign beside the draft. Rules that protect children can be made milder, but not switched off.',
  search: 'Find a rule',
  noneFound: 'No rule speaks of that.',
  levelOf: (message: string) => `How strongly: ${message}`,
  group: (title: string, rules: number, changed: number) =>
    `${title} (${count(rules, 'rule')}${changed > 0 ? `, ${changed} changed` : ''})`,
  cameAs: (level: RuleLevel) => `it came as ${ruleStrings.levels[level]}`,
  back: 'As it came',
  backFor: (message: string) => `As it came: ${message}`,
  managed: 'set by your school',
  ofPack: (name: string) => `from ${name}`,
  reset: 'All rules as they came…',
  resetSure: 'Set all rules back to how they came? Your own words and rule packs stay.',
  resetYes: 'Yes, set them back',
  resetNo: 'Leave them',
  categories: {
    'pupil-name': 'Pupils’ names',
    'pupil-identifiable': 'Pupils who could be worked out',
    'pupil-circumstances': 'What goes on in a pupil’s life',
    image: 'Pictures and videos',
    contact: 'Contact with pupils and parents',
    security: 'Safety of the school',
    confidential: 'Confidential matters',
    derogatory: 'Running people down',
    discriminatory: 'Discrimination',
    threatening: 'Threats and bullying',
    inappropriate: 'Swearing, drink, sex',
    'personal-details': 'Personal details',
    'school-identity': 'The school’s name',
    illegal: 'Breaking the law',
    copyright: 'Other people’s work',
    'work-time': 'Working time',
    privacy: 'Who can see it',
    official: 'Posts for the school',
  } as Readonly<Record<string, string>>,

  own: {
    title: 'Our own words',
    lead: 'Words that your school wants to be careful with: a project’s name, a place, a nickname. Capitals don’t matter.',
    none: 'There are none yet.',
    words: 'Words',
    wordsHint: 'As somebody would write them, such as Project Heron',
    category: 'What it is about',
    level: 'How strongly',
    about: 'Only when somebody speaks of',
    abouts: {
      anything: 'anything',
      pupils: 'pupils',
      parents: 'parents',
      colleagues: 'colleagues',
      school: 'the school',
      'anyone-at-school': 'anybody at school',
    },
    add: 'Add these words',
    remove: 'Remove',
    removeOne: (words: string) => `Remove ${words}`,
    removed: (words: string) => `“${words}” isn’t watched for any more.`,
    there: (words: string) => `“${words}” is there already.`,
  },

  packs: {
    title: 'Rule packs',
    lead: 'A file with rules that somebody has written for your school or trust. It holds words, never programs, and its own examples are tried before it can be used.',
    file: 'Open a rule pack…',
    fileHint: 'A file whose name ends in .yaml or .json.',
    none: 'No rule pack is in use.',
    unopened: 'This file could not be opened. Nothing was changed.',
    tooLarge: 'This file is too large for a rule pack. Nothing was changed.',
    notData: 'This is no YAML or JSON that can be read',
    refused: (name: string) => `${name} can’t be used. Nothing was changed`,
    line: (line: number, reason: string) => `Line ${line}: ${reason}`,
    trying: 'Trying its examples…',
    check: 'Please look whether this is right',
    from: (by: string | null, version: string | null) =>
      [by === null ? '' : `from ${by}`, version === null ? '' : `version ${version}`]
        .filter(Boolean)
        .join(', '),
    adds: (rules: number) => (rules === 1 ? 'It adds a rule' : `It adds ${rules} rules`),
    changes: (rules: number) => (rules === 1 ? 'It changes a rule' : `It changes ${rules} rules`),
    changed: (from: RuleLevel, to: RuleLevel) => `${ruleStrings.levels[from]} → ${ruleStrings.levels[to]}`,
    tried: (examples: number) => `All of its ${count(examples, 'example')} came out right.`,
    replaces: 'It takes the place of the pack of the same name that you have.',
    use: 'Use this pack',
    leave: 'Leave it',
    used: (name: string) => `${name} is in use.`,
    removed: (name: string) => `${name} was removed, with its rules.`,
    holds: (rules: number) => count(rules, 'rule'),
    remove: 'Remove',
    removeOne: (name: string) => `Remove ${name}`,
  },

  language: {
    title: 'Language',
    lead: 'In which language you are told what was found. These settings are in English for now.',
    choices: { browser: 'As the browser is set', en: 'English', cy: 'Cymraeg' },
    label: 'Warnings are in',
  },
} as const

/** A category in plain words; one that a pack has made up is called what it is called. */
export const categoryTitle = (category: string): string =>
  ruleStrings.categories[category] ?? category.replaceAll('-', ' ')
