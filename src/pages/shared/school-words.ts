/** Words that names of schools in the UK are made of, in small letters, without full stops and apostrophes. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** What kind of school it is; people put these behind the short name ("Meadowbrook Primary"). */
export const KINDS = words(
  'primary secondary infant infants junior juniors nursery first middle high upper lower grammar comprehensive ' +
    'prep preparatory special academy college school',
)

/** Said in full names only. */
export const FORMAL = words(
  'community foundation voluntary aided controlled va vc free studio independent maintained federation trust ' +
    'centre center provision unit cofe ciw ce rc roman catholic methodist anglican baptist jewish muslim ' +
    'islamic hindu sikh quaker girls boys sixth form technology technical university utc pru pupil referral ' +
    'specialist sports arts language science mathematics computing performing academies multi mat ltd limited ' +
    'endowed parochial',
)

/** Welsh names begin with the kind: `Ysgol Gyfun Garth Olwg`. */
export const WELSH_KINDS = words(
  'ysgol gynradd gyfun uwchradd gymraeg gymunedol babanod iau feithrin bro gynradd arbennig eglwysig yr eglwys ' +
    'yng nghymru wirfoddol gatholig coleg',
)

/** Small words that an acronym leaves out. */
export const SMALL = words('of the and for in on at with y yr & a le')

/** Ordinary words: alone they would be found in half of all posts. */
export const ORDINARY = words(
  'park grove hill green oak oaks bridge central north south east west northern southern eastern western ' +
    'riverside station church village valley meadow meadows hope grange heath manor priory abbey castle court ' +
    'field fields forest garden gardens harbour high hillside lake lakeside lane lodge market mill moor new ' +
    'old orchard pines queen queens king kings rainbow river road rose springfield square star sunny the town ' +
    'trinity unity victoria wood woods woodland phoenix beacon compass discovery horizon inspire aspire bay ' +
    'beach cedar cedars chestnut elm elms willow willows hazel holly ivy laurel maple rowan all saints',
)

/** Short forms that mean something else to everybody. */
export const TAKEN = words(
  'mba bbc itv nhs ofsted dfe gcse pta send sen pe pshe eyfs asap fyi lol omg usa uk eu pc tv hr it as is at ' +
    'gps ppl wfh diy mum dad pm am bff btw smh imo wtf',
)
