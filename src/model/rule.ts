import {
  array,
  boolean,
  type InferOutput,
  integer,
  minLength,
  minValue,
  number,
  object,
  optional,
  picklist,
  pipe,
  record,
  regex,
  strictObject,
  string,
  union,
  variant,
} from 'valibot'
import { SURFACES } from './draft'
import { FindingLevelSchema } from './level'

const SentenceSchema = pipe(string(), minLength(1))
const PhraseListSchema = pipe(array(SentenceSchema), minLength(1))

/** One demand of policy, in our own words (`rules/clauses.yaml`). */
export const ClauseSchema = strictObject({
  id: pipe(string(), regex(/^[A-Z]+(-[A-Z]+)*$/, 'A clause is named in capitals, e.g. PUPIL-NAME.')),
  /** Why it matters, in one sentence for the person who writes. */
  why: SentenceSchema,
  /** Which policies ask for it (numbers of POLICY.md). */
  source: SentenceSchema,
  /** Children are at stake: a school can lower its stops, but not switch them off (`rule-limits.ts`). */
  safeguarding: optional(boolean()),
})
export type Clause = InferOutput<typeof ClauseSchema>

/** How sure the engine is that a pupil of this school is meant (`src/engine/names/weigh.ts`). */
export const CERTAINTIES = ['certain', 'likely', 'possible'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** The ways in which a school is recognised (`src/engine/school/`). */
export const SCHOOL_FORMS = ['name', 'tag', 'trust', 'motto', 'role'] as const
export type SchoolForm = (typeof SCHOOL_FORMS)[number]

/** Whether somebody on the roll is still at the school. */
export const RECIPIENT_STATUSES = ['current', 'leaver'] as const
export type RecipientStatus = (typeof RECIPIENT_STATUSES)[number]

/** Personal details that have a form of their own (`src/engine/details/`). */
export const DETAIL_KINDS = [
  'phone',
  'email',
  'postcode',
  'address',
  'card',
  'bank',
  'national-insurance',
  'birth-date',
  'papers',
] as const
export type DetailKind = (typeof DETAIL_KINDS)[number]

/**
 * Ways of saying something that make it harmless: the contrary is said, it stands in quotation marks, it is reported to
 * be rejected, it is asked or supposed, it is about oneself, about something that isn't school, or meant fondly.
 */
export const EXCUSES = ['denied', 'quoted', 'rejected', 'supposed', 'self', 'elsewhere', 'fond'] as const
export type Excuse = (typeof EXCUSES)[number]

const WordsLookSchema = strictObject({
  for: picklist(['words']),
  /** Phrases, any of which is a hit; their little language is in `docs/rules.md`. */
  any: PhraseListSchema,
  /** Someone who has to be spoken of in the same sentence: `@list` or phrases. */
  about: optional(PhraseListSchema),
  /** How many words may stand between `about` and `any`. */
  within: optional(pipe(number(), integer(), minValue(0)), 12),
  /** `about` may as well stand in the sentence before or after. */
  nearby: optional(boolean(), false),
  /** Words in the same sentence, or next to it, that make the hit harmless. */
  unless: optional(PhraseListSchema),
  /** `unless` counts in the sentence before as well, and in the one after in the same paragraph. */
  unlessNearby: optional(boolean(), false),
  /** Something else that has to be said in the same or a neighbouring sentence. */
  with: optional(PhraseListSchema),
  /** Ways of saying it that don't excuse it, though they would otherwise (`docs/rules.md`). */
  despite: optional(union([picklist(['all']), array(picklist(EXCUSES))]), () => []),
  /** `true`: only what was learned from drafts makes it more than a reminder; `false`: never that; without it, as it was measured. */
  doubtful: optional(boolean()),
  /** Only on these surfaces: what is said to somebody is no matter in a post. */
  on: optional(pipe(array(picklist(SURFACES)), minLength(1))),
  /** What a warning points at: the words themselves, or all from `about` to the words. */
  span: optional(picklist(['words', 'both', 'sentence']), 'words'),
})
export type WordsLook = InferOutput<typeof WordsLookSchema>

const OpinionLookSchema = strictObject({
  for: picklist(['opinion']),
  /** Which category the learned second opinion is asked about; its threshold decides (`docs/opinion.md`). */
  category: SentenceSchema,
})
export type OpinionLook = InferOutput<typeof OpinionLookSchema>

/** What a rule looks for: few kinds, many rules. */
export const LookSchema = variant('for', [
  strictObject({ for: picklist(['pupil']), certainty: picklist(CERTAINTIES) }),
  /** A pupil in the name of a file that goes with the draft. */
  strictObject({ for: picklist(['pupil-file']), certainty: picklist(CERTAINTIES) }),
  /** Whom a message goes to is on the roll, by the full name that the page shows. */
  strictObject({
    for: picklist(['recipient']),
    status: picklist(RECIPIENT_STATUSES),
    certainty: picklist(CERTAINTIES),
  }),
  /** Initials of a pupil beside a class or year. */
  strictObject({ for: picklist(['pupil-initials']) }),
  strictObject({ for: picklist(['school']), form: picklist(SCHOOL_FORMS) }),
  WordsLookSchema,
  strictObject({ for: picklist(['detail']), kind: picklist(DETAIL_KINDS) }),
  OpinionLookSchema,
  strictObject({
    for: picklist(['attachment']),
    kinds: pipe(array(picklist(['image', 'video'])), minLength(1)),
    /** Only when the draft also names a pupil (certain or likely). */
    withPupil: optional(boolean(), false),
  }),
])
export type Look = InferOutput<typeof LookSchema>

/** Ready-made fixes: what the found words are changed to, and what the button says. */
export const FIX_KINDS = ['a-pupil', 'my-school', 'our-trust', 'remove'] as const
export type FixKind = (typeof FIX_KINDS)[number]

export const RuleSchema = strictObject({
  id: pipe(string(), regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'A rule is named in small letters and hyphens.')),
  clause: string(),
  category: pipe(string(), regex(/^[a-z]+(-[a-z]+)*$/)),
  level: FindingLevelSchema,
  look: LookSchema,
  /** What was found, in one plain sentence. */
  message: SentenceSchema,
  advice: SentenceSchema,
  /** An example of what could be said instead. */
  instead: optional(SentenceSchema),
  fixes: optional(array(picklist(FIX_KINDS)), () => []),
})
/** One thing to look for. */
export type Rule = InferOutput<typeof RuleSchema>

const AttachmentKindSchema = picklist(['image', 'video', 'file'])
const ExampleSchema = strictObject({
  draft: string(),
  surface: optional(picklist(SURFACES), 'post'),
  /** Whom it is addressed to, as a page would show it. */
  to: optional(SentenceSchema),
  /** What goes with it; `{ kind, name }` where the name of the file matters. */
  attachments: optional(
    array(union([AttachmentKindSchema, strictObject({ kind: AttachmentKindSchema, name: SentenceSchema })])),
    () => [],
  ),
})
/** A draft that a rule must flag: `span` is what is pointed at, `''` for an attachment. */
export const FlagSchema = strictObject({ ...ExampleSchema.entries, span: string() })
/** A draft that a rule must not flag; one without more is written as its text alone. */
export const AllowSchema = union([SentenceSchema, ExampleSchema])

/** A rule as it stands in `rules/*.yaml`, with the drafts that prove it. */
export const WrittenRuleSchema = strictObject({
  ...RuleSchema.entries,
  flags: pipe(array(FlagSchema), minLength(1, 'A rule needs a draft that it must flag.')),
  allows: pipe(array(AllowSchema), minLength(1, 'A rule needs a draft that it must not flag.')),
})
export type WrittenRule = InferOutput<typeof WrittenRuleSchema>

const CategorySchema = pipe(string(), regex(/^[a-z]+(-[a-z]+)*$/))

const RaiseSchema = strictObject({
  id: pipe(string(), regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'A raise is named in small letters and hyphens.')),
  /** Findings of this category, from "warn" on … */
  raise: CategorySchema,
  /** … with one of these in the same sentence or the one before or after … */
  beside: optional(pipe(array(CategorySchema), minLength(1))),
  /** … or with this attached … */
  attached: optional(pipe(array(picklist(['image', 'video'])), minLength(1))),
  /** … are of this level. */
  to: FindingLevelSchema,
  /** What the warning says of it, after "because". */
  because: SentenceSchema,
})
/** A level that is raised by what stands beside it (`rules/raise.yaml`). */
export type Raise = InferOutput<typeof RaiseSchema>

/** As it stands in `rules/raise.yaml`: `flags` are drafts in which the span gets that level, `allows` in which none does. */
export const WrittenRaiseSchema = strictObject({
  ...RaiseSchema.entries,
  flags: pipe(array(FlagSchema), minLength(1, 'A raise needs a draft that it must raise.')),
  allows: pipe(array(AllowSchema), minLength(1, 'A raise needs a draft that it must not raise.')),
})
export type WrittenRaise = InferOutput<typeof WrittenRaiseSchema>

/** A file of `rules/words/`: lists that rules and the engine share, by name. */
export const WordFileSchema = strictObject({
  what: SentenceSchema,
  /** Whose work it is and on what terms it may be carried on; `own` for ours. */
  source: SentenceSchema,
  lists: record(string(), union([array(string()), string()])),
})

/** What a person reads of a rule, in another language. */
export const RuleTextSchema = strictObject({
  message: SentenceSchema,
  advice: SentenceSchema,
  instead: optional(SentenceSchema),
})
export type RuleText = InferOutput<typeof RuleTextSchema>

/** Id of a rule → its texts, id of a clause → its why; what is left out stays English (`in-language.ts`). */
export const TranslationSchema = object({
  rules: record(string(), RuleTextSchema),
  clauses: record(string(), SentenceSchema),
})
export type Translation = InferOutput<typeof TranslationSchema>

export const RuleBookSchema = object({
  clauses: array(ClauseSchema),
  rules: array(RuleSchema),
  /** List name → its phrases. */
  words: record(string(), array(string())),
  raises: optional(array(RaiseSchema)),
  /** The same in Welsh. */
  welsh: optional(TranslationSchema),
})
/** Everything in `rules/` that the engine needs, as plain JSON. */
export type RuleBook = InferOutput<typeof RuleBookSchema>
