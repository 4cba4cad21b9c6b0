import { fold } from '../../src/engine/text/fold'
import type { Pupil } from '../../src/model/pupil'
import { called, dice, fullName, type NameForm, when } from './form'
import { SHORT_NAMES, SPELLINGS } from './short-names'

const part = 'part'
const full = 'full'
const hasSurname = ({ surname }: Pupil): boolean => surname !== ''
const isDouble = (name: string): boolean => /.-./.test(name) && !/^(al|el)-/i.test(name)
const isParticle = ({ surname }: Pupil): boolean =>
  /^(ap|ab|van|von|de|da|di|al|el|bin|mac|mc|st)([ -]|(?<=ma?c)[A-Z])/i.test(surname)
const hasApostrophe = ({ surname }: Pupil): boolean => /['’]/.test(surname)
const initial = (name: string): string => name.charAt(0).toUpperCase()
const plural = (name: string): string => (/(s|x|z|ch|sh)$/.test(name) ? `${name}es` : `${name}s`)
const CHINESE = /^(chen|cheung|li|liu|wang|wong|zhang|nguyen|tran|lin|wu|lam|chan|le|pham|kim|park)$/i

/** Another name that is used for this one, by a list; undefined where there is none. */
function another(
  name: string,
  lists: readonly (readonly string[])[],
  from: 'first' | 'any',
): string | undefined {
  const word = fold(name)
  const others = lists.flatMap((names) => {
    const known = from === 'first' ? fold(names[0] ?? '') === word : names.some((one) => fold(one) === word)
    return known ? names.filter((one) => one !== name.toLowerCase()) : []
  })
  const chosen = others[dice(name, Math.max(1, others.length))]
  return chosen && chosen.charAt(0).toUpperCase() + chosen.slice(1)
}

/** The long form of a short name on the roll. */
function longOf(name: string): string | undefined {
  const lines = SHORT_NAMES.filter(([long, ...short]) => long !== fold(name) && short.includes(fold(name)))
  const long = lines[dice(name, Math.max(1, lines.length))]?.[0]
  return long && long.charAt(0).toUpperCase() + long.slice(1)
}

const withSurname = (given: string | undefined, { surname }: Pupil): string | undefined =>
  given && surname ? `${given} ${surname}` : undefined

/** Names as they are, and the names that people use instead. */
export const PLAIN_FORMS: readonly NameForm[] = [
  { name: 'given', telling: part, write: when(hasSurname, ({ given }) => given) },
  { name: 'preferred', telling: part, write: ({ preferred }) => preferred || undefined },
  { name: 'surname', telling: part, write: ({ surname }) => surname || undefined },
  { name: 'full', telling: full, write: fullName },
  { name: 'legal full', telling: full, write: (pupil) => withSurname(pupil.given, pupil) },
  {
    name: 'reversed',
    telling: full,
    write: when(hasSurname, (pupil) => `${pupil.surname}, ${called(pupil)}`),
  },
  {
    name: 'given + initial',
    telling: part,
    write: when(hasSurname, (pupil) => `${called(pupil)} ${initial(pupil.surname)}`),
  },
  {
    name: 'given + initial.',
    telling: part,
    write: when(hasSurname, (pupil) => `${called(pupil)} ${initial(pupil.surname)}.`),
  },
  {
    name: 'initial + surname',
    telling: part,
    write: when(hasSurname, (pupil) => `${initial(called(pupil))} ${pupil.surname}`),
  },
  {
    name: 'initial. + surname',
    telling: part,
    write: when(hasSurname, (pupil) => `${initial(called(pupil))}. ${pupil.surname}`),
  },
  {
    name: 'initials + class',
    telling: part,
    write: when(hasSurname, ({ given, surname, group, year }) => {
      const [g, s] = [initial(given), initial(surname)]
      const where = dice(given, 2) ? group : `Year ${year}`
      return [`${g}.${s}. in ${where}`, `${g}${s} (${where})`, `${g} ${s} from ${where}`][dice(surname, 3)]
    }),
  },
  {
    name: 'initials. alone',
    telling: part,
    in: ['school'],
    write: when(hasSurname, ({ given, surname }) => `${initial(given)}.${initial(surname)}.`),
  },
  {
    name: 'initials alone',
    telling: part,
    in: ['school'],
    write: when(hasSurname, ({ given, surname }) => `${initial(given)}${initial(surname)}`),
  },
  {
    name: 'possessive',
    telling: part,
    in: ['school', 'bare'],
    write: when(hasSurname, (pupil) => `${called(pupil)}'s mum`),
  },
  {
    name: 'possessive, no apostrophe',
    telling: part,
    in: ['school'],
    write: when(
      (pupil) => hasSurname(pupil) && !called(pupil).endsWith('s'),
      (pupil) => `${called(pupil)}s dad`,
    ),
  },
  {
    name: 'full, possessive',
    telling: full,
    write: (pupil) => (fullName(pupil) ? `${fullName(pupil)}’s model` : undefined),
  },
  {
    name: 'the family',
    telling: part,
    in: ['school', 'mild'],
    several: true,
    write: when(
      hasSurname,
      ({ surname }) =>
        [`the ${plural(surname)}`, `the ${surname} family`, `all the ${plural(surname)}`][dice(surname, 3)],
    ),
  },
  {
    name: 'brothers, twins',
    telling: part,
    in: ['school', 'mild'],
    several: true,
    write: when(
      hasSurname,
      ({ surname, given }) =>
        `the ${surname} ${['twins', 'brothers', 'sisters', 'boys', 'girls', 'siblings'][dice(given + surname, 6)]}`,
    ),
  },
  {
    name: 'list, &',
    telling: part,
    several: true,
    each: true,
    write: (pupil, [one, two]) => one && two && `${called(pupil)}, ${called(one)} & ${called(two)}`,
  },
  {
    name: 'list, and',
    telling: part,
    several: true,
    each: true,
    write: (pupil, [one]) => one && `${called(one)} and ${called(pupil)}`,
  },
  {
    name: 'list, colon',
    telling: part,
    several: true,
    each: true,
    in: ['school'],
    write: (pupil, [one, two]) => one && two && `Table 2: ${called(pupil)}, ${called(one)}, ${called(two)}`,
  },
  {
    name: 'hyphen apart',
    telling: full,
    write: when(
      ({ given, surname }) => isDouble(given) || isDouble(surname),
      (pupil) => fullName(pupil)?.replaceAll('-', ' '),
    ),
  },
  {
    name: 'hyphen together',
    telling: full,
    write: when(
      ({ given, surname }) => isDouble(given) || isDouble(surname),
      (pupil) => fullName(pupil)?.replaceAll('-', ''),
    ),
  },
  {
    name: 'given, hyphen together',
    telling: part,
    write: when(
      ({ given }) => isDouble(given),
      ({ given }) => given.replaceAll('-', ''),
    ),
  },
  {
    name: 'given, hyphen apart',
    telling: part,
    write: when(
      ({ given }) => isDouble(given),
      ({ given }) => given.replaceAll('-', ' '),
    ),
  },
  {
    name: 'half a double surname',
    telling: full,
    write: when(
      ({ surname }) => isDouble(surname),
      (pupil) => `${called(pupil)} ${pupil.surname.split('-')[dice(pupil.given, 2)]}`,
    ),
  },
  {
    name: 'apostrophe left out',
    telling: full,
    write: when(hasApostrophe, (pupil) => fullName(pupil)?.replaceAll(/['’]/g, '')),
  },
  {
    name: 'apostrophe as space',
    telling: full,
    write: when(hasApostrophe, (pupil) => fullName(pupil)?.replaceAll(/['’]/g, ' ')),
  },
  {
    name: 'particle together',
    telling: full,
    write: when(isParticle, (pupil) => `${called(pupil)} ${pupil.surname.replaceAll(/[ -]/g, '')}`),
  },
  {
    name: 'particle apart',
    telling: full,
    write: when(
      isParticle,
      (pupil) => `${called(pupil)} ${pupil.surname.replaceAll('-', ' ').replace(/^(Ma?c)([A-Z])/, '$1 $2')}`,
    ),
  },
  {
    name: 'one-word name',
    telling: part,
    write: when(
      (pupil) => !hasSurname(pupil),
      ({ given }) => given,
    ),
  },
  {
    name: 'family name first',
    telling: full,
    write: when(
      ({ surname }) => CHINESE.test(surname),
      ({ given, surname }) => `${surname} ${given}`,
    ),
  },
  {
    name: 'diminutive',
    telling: part,
    write: when(hasSurname, ({ given }) => another(given, SHORT_NAMES, 'first')),
  },
  {
    name: 'diminutive, full',
    telling: full,
    write: (pupil) => withSurname(another(pupil.given, SHORT_NAMES, 'first'), pupil),
  },
  {
    name: 'long for short, full',
    telling: full,
    write: (pupil) => withSurname(longOf(called(pupil)), pupil),
  },
  { name: 'long for short', telling: part, in: ['school'], write: (pupil) => longOf(called(pupil)) },
  { name: 'spelling', telling: part, write: ({ given }) => another(given, SPELLINGS, 'any') },
  {
    name: 'spelling, full',
    telling: full,
    write: (pupil) => withSurname(another(pupil.given, SPELLINGS, 'any'), pupil),
  },
]
