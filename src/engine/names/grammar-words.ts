/** Closed classes of English words that tell a name from an ordinary word (`grammar.ts`), folded. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

export const DETERMINERS = set(`the a an this these those each every either no any some another such which
  two three four five six seven eight nine ten second third next other whole big full more most much many very too`)
/** What stands before a noun, and as well before a name: "what Rose said", "I know that Rose did", "first Rose, then …". */
export const LOOSE_DETERMINERS = set('that what so first last too')
export const POSSESSIVES = set('my our your ur his her their its whose')
/** Who does the verb that a name can be taken for: "I hope", "we drew". */
export const SUBJECTS =
  set(`i you u we they he she it who which there people anyone anybody everyone everybody someone
  somebody nobody kids children parents teachers id ill ive youll theyll well weve theyve lets`)
/** Of these, the ones that a name with a capital isn't called after: "thank you Mark", but "I Mark". */
export const PRONOUNS = set('i we they he she it who ill ive well theyll')
/** What stands before a bare verb: "can't bear", "don't chase", "just mark". */
export const HELPERS =
  set(`do does did dont doesnt didnt can could cant couldnt will would wont wouldnt shall should shouldnt may might
  must never not please just always still also gonna wanna gotta lets let then now and or but to in at on of for with by from`)
export const CONJUNCTIONS = set(
  'and but so because cos when if while as that then after before until till once today tonight yesterday yes no oh omg aw ah well lol haha',
)
export const TIME_BEFORE =
  set(`in until till til since by from of next last this early late mid end for during before after every and to through or
  between come spring around about another`)
export const TIME_AFTER =
  set(`bank half term holiday holidays fair fete ball evening evenings night nights day days morning mornings
  weekend school fayre exam exams deadline break born sales sale reading music concert`)
/** Verbs in a form that only a third person takes; not "be", "have", "do". */
export const FINITE =
  set(`is was has had does did isnt wasnt hasnt hadnt doesnt didnt s gets goes got can could would will wont cant couldnt
  wouldnt must should might keeps comes takes makes looks loves needs wants thinks says knows likes hates
  absolutely deserves`)
/** Verbs that only persons do. */
export const PERSONAL =
  set(`said says told tells asked asks gave gives wrote writes came got went won wins made makes drew draws read reads
  ate eats ran sang danced scored brought brings thinks thought loves hates wants wanted marked helped helps taught teaches
  called calls laughed cried smiled sed likes liked played plays walked forgot remembered decided tried knows knew lost found
  bossed smashed nailed aced passed finished hugged thanked arrived joined moved worked kicked threw hit bit swore refuses
  refused never dropped explained reckons reckoned announced informed reported owes learnt learned spelt counted`)
/** What is told of things and seasons as well as of persons: "Summer came", "Holly grew by the gate". */
export const THING_VERBS =
  set(`grew fell came rose bloomed blossomed ended began started arrived went cost smelled smelt tasted looked opened
  closed turned became melted faded dropped broke ran stopped seemed felt appeared stood lasted hit got is was has had
  does did are were have been be`)
export const ANDS = set('and n')
export const ONES = set('one ones')
/** Whom something is done to: after a verb they make a person of who does it ("Holly lent me"). */
export const PERSONS = set('me us him her them you everyone everybody someone somebody')
/** What a person is seen doing: "Ivy getting star of the week". Ordinary words don't do it. */
export const DOING = set(
  'getting winning smashing singing reciting dancing telling asking saying giving earning',
)
export const ADVERBS = set(
  'just really also always never finally actually even still only already absolutely totally literally honestly once now today apparently nearly almost kindly quietly then',
)
export const KIN = set(
  'mum mums mam mams mom mummy dad dads daddy nan nana gran grandad grandma parents carer family brother sister tutor teacher coat bag book desk',
)
/** Children of one house, after their surname. */
export const FAMILY = set(
  'family twins twin triplets brothers brother sisters sister boys girls lads lasses kids children siblings clan household cousins',
)
/** What stands before somebody that something is said of, and seldom before two letters that are nobody. */
export const BEFORE_SOMEBODY = set(
  'for to of with about and from by thank thanks proud done dear hi hello give gave told asked tell ask',
)
export const FROM = set('from in out of off')
/** What a verb has after it and a name hasn't: "mark my words", "chase it". */
export const OBJECTS =
  set(`the a an my your our his her their its this that these those it him them me us you we i they he she all every
  some any one no not what who how where when why yourself myself anyone everyone people`)
export const AFTER_VERB = set(
  'with to up out off down in on over at of for about from into back away around so as if',
)

/** How much of it: only an adjective follows ("slightly Roman"). */
export const DEGREES = set(
  'slightly very quite rather fairly properly totally completely entirely vaguely distinctly utterly extremely incredibly unbelievably remarkably decidedly increasingly terribly awfully',
)
/** "Im", "Ive": pronouns without their apostrophe, and the days as people cut them short. */
export const NO_NAMES = set(
  `im ive ill id its hes shes weve theyre theyve youre youve wed dont cant wont isnt didnt mon tue tues wed weds thu thur thurs fri sat sun feb mar apr jun jul aug sept oct nov dec`,
)
/** Welsh for "is" before what follows it, and "what" before a verb: no Mae, no Beth. */
export const WELSH_IS = /^mae[irn]$/
export const WELSH_AFTER = set(
  `yn n fy gan hi o e rhaid pawb na nhw ein eich eu ei dy fam plant pob rhai angen eisiau isio arna arnaf gen gynnon i y yr wedi r
  sy syn sydd yw ydi ydy am ma mae nesa wyt os bynnag ywr ydir ywn syr oedd ddigwyddodd ydych fydd wnaeth dach di`,
)
export const WELSH_WORDS = set('mae beth')
/** What somebody is in, and no child beside it: "she's miles off". */
export const COPULAS = set('is was are were be been being its hes shes theyre')
/** With a number after it, no name: "page 34", "max 30". */
export const NUMBERED = set('page paige max day level room unit part pg')
/** Numbers of kings, in capitals. */
export const NUMERALS = set('ii iii iv v vi vii viii ix x xi')
