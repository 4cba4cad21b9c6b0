/** Closed classes of English words by which the stances are read, folded. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

export const NEGATORS =
  set(`not never no nobody none neither nothing nowhere without hardly scarcely barely isnt arent wasnt
  werent aint dont doesnt didnt cant cannot wont wouldnt shouldnt couldnt hasnt havent hadnt mustnt neednt nor dinnae didnae
  isnae wasnae cannae wouldnae arenae`)
/** Negators that may as well begin a question. */
export const ASKING_NEGATORS = set(
  'isnt arent wasnt werent aint dont doesnt didnt cant wont wouldnt shouldnt couldnt hasnt havent hadnt',
)
/** "no child is", "none of them are", "nobody here is". */
export const NONE = set('no none nobody neither nothing')
/** Words that end what a negation is said of. */
export const BARRIERS = set('but because and so just only if when who while although though yet cos')
export const SUBJECTS =
  set(`i you he she it we they this that these those the our my your his her their some all everyone
  anyone people parents teachers kids children`)
export const COPULAS =
  set(`is are was were am be been being im youre hes shes its were theyre thats seem seems seemed look looks
  looked sound sounds become became`)
/** What may stand between a denial and the words denied without changing either. */
export const LIGHT =
  set(`a an the at all really very that so too any remotely particularly exactly being be been is are was were
  am even ever once actually just quite always simply entirely totally completely to as of your my our his her their in least
  way necessarily some sort kind bit one them him it us me you think thinking`)
/** Verbs whose denial denies what follows them: "don't think he's lazy", "never called them thick". */
export const DENIABLE =
  set(`think thinks thought believe believed say says said saying call calls called calling mean means meant
  reckon suggest suggesting make makes made feel find found consider imagine suppose look looks looked seem seems seemed
  sound sounds act acts acted become describe described use used agree accept accepted have has had having got get met
  taught known know seen see heard hear tolerate allow raise raised mark marked threaten hurt want wish suggested`)
/** "never seen such a", "couldn't be more": the denial makes it stronger. */
export const BEYOND_COMPARE = set('such more worse so quite this')
export const FIRST_PERSONS = set('i im ive id ill me myself we were weve')
/** What begins the consequence of a supposition: "if that dad shouts again, I'll …". */
export const RESTARTS =
  set(`ill id wed well youll theyll hell shell itll will wont would gonna going then should theyre hes shes
  youre watch expect see hope wish`)
export const BE_FORMS = set('is are was were am')
export const BE_AUXILIARIES = set('is are was were am')
export const DO_AUXILIARIES = set('do does did have has would could should can')
/** Of whom something is asked in general. */
export const GENERIC_SUBJECTS =
  set(`teachers kids children pupils students parents people boys girls women men teenagers schools
  heads headteachers anyone anybody there some any all we i`)
export const GENERIC_ASKERS = set(
  'anyone anybody people teachers kids children we i schools parents any other others',
)
/** The author with what follows: "I'm", "makes me feel". */
export const SELF_STARTS = set('im imma')
export const SELF_PAIRS = set('i we me us were id ive weve ill well')
export const BE_OF_SELF =
  set(`am was were are be been being feel felt feeling look looked looking sound sounded seem seemed
  became become`)
/** Words after "I'm" by which something is said of somebody else. */
export const TURNS_AWAY =
  set(`with by at for from to in of because cos who whose which but when while these those that this they he
  she you him her them his their our your and on about against after before around under stuck teaching dealing working hearing
  saying telling calling watching surrounded sick tired fed done convinced sure told certain sorry glad gonna going`)
/** Words of many that don't end in s. */
export const PLURALS = set('children people staff kids slt smt management leadership pta')
/** Words of one that end in s. */
export const SINGULARS = set('boss headmistress class miss mrs heads his years')
export const OBJECT_PRONOUNS = set('him her them you his their your me us')
/** Who did something, as a pronoun. */
export const PERSONS = set('he she they hes shes theyre theyve')
export const PREPOSITIONS = set(
  'in at on with from to of by about for under over near behind beside outside into off through past',
)
/** Words after which somebody else may be spoken of. */
export const NEW_CLAUSE = set('and but so because cos while whereas when if though although then plus')
/** Who does something is said between a topic and the words: the topic does it not. */
export const WE_AND_YOU = set('i ill id im we well you youll youre')
/** Words that speak of a word or a saying rather than mean it. */
export const MENTIONS =
  set(`word words term phrase title headline sign answer clue called call calls calling said says say saying
  wrote writes printed spelling read reads asked shouted shouts heard comment name autocorrect typo means label labelled not isnt arent`)
/** Before a word in quotation marks that is meant all the same: "our “leader”". */
export const EPITHET_STARTS = set('such our these those this that')
/** Between "I" and "be": "I must be", "I have always been". */
export const AUXILIARIES = set(
  'must can could might may do did have had always really just will would should still also never am',
)
/** "As useless as the printer": not said of the printer. */
export const COMPARING = set('as than like unlike')
