import { called, dice, fullName, type NameForm, squashed, when } from './form'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const LONG_ENOUGH = 5

const isLong = (name: string): boolean => /^[\p{L}]+$/u.test(name) && name.length >= LONG_ENOUGH

/** One letter left out, doubled or changed, never the first. */
function misspelt(name: string): string | undefined {
  if (!isLong(name)) return undefined
  const at = 1 + dice(name, name.length - 1)
  const [before, letter, after] = [name.slice(0, at), name.charAt(at), name.slice(at + 1)]
  const letterOther = LETTERS.charAt((LETTERS.indexOf(letter) + 1 + dice(`${name}!`, 24)) % 26)
  return [before + after, before + letter + letter + after, before + letterOther + after][dice(`${name}?`, 3)]
}

/** Two letters that changed places, the first left alone. */
function transposed(name: string): string | undefined {
  if (!isLong(name)) return undefined
  const at = 1 + dice(name, name.length - 2)
  const changed = name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2)
  return changed === name ? undefined : changed
}

const LOOKALIKES: Record<string, string> = { a: 'а', e: 'е', o: 'о', i: 'і', c: 'с', p: 'р', x: 'х', y: 'у' }
const FIGURES: Record<string, string> = { a: '4', e: '3', o: '0', i: '1', s: '5' }

function replaced(name: string, table: Record<string, string>): string | undefined {
  const changed = [...name].map((letter, at) => (at > 0 ? (table[letter] ?? letter) : letter)).join('')
  return changed === name ? undefined : changed
}
/** The first letter that can be, and only that one. */
function replacedOnce(name: string, table: Record<string, string>): string | undefined {
  const at = [...name].findIndex((letter, index) => index > 0 && letter in table)
  return at < 1 ? undefined : name.slice(0, at) + table[name.charAt(at)] + name.slice(at + 1)
}

function starred(name: string): string | undefined {
  if (!isLong(name)) return undefined
  const at = 1 + dice(name, name.length - 2)
  return `${name.slice(0, at)}*${name.slice(at + 1)}`
}

const stretched = (name: string): string => name + name.slice(-1).repeat(3)
const wide = (name: string): string =>
  name.replaceAll(/[A-Za-z]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0))
const isPlain = (name: string): boolean => /^[A-Za-z]{4,}$/.test(name)

/** A change to the name that a pupil goes by, alone and beside the surname. */
function changes(name: string, change: (given: string) => string | undefined): NameForm[] {
  const given: NameForm = {
    name,
    telling: 'part',
    in: ['school', 'mild'],
    write: (pupil) => change(called(pupil)),
  }
  const full: NameForm = {
    name: `${name}, full`,
    telling: 'full',
    write: (pupil) => {
      const changed = change(called(pupil))
      return changed && pupil.surname ? `${changed} ${pupil.surname}` : undefined
    },
  }
  return [given, full]
}

/** Names that are misspelt, on purpose or not. */
export const DISGUISED_FORMS: readonly NameForm[] = [
  ...changes('typo', misspelt),
  ...changes('transposed', transposed),
  {
    name: 'typo in the surname',
    telling: 'full',
    write: (pupil) => {
      const surname = misspelt(pupil.surname)
      return surname && `${called(pupil)} ${surname}`
    },
  },
  ...changes('stretched', (name) => (isPlain(name) ? stretched(name) : undefined)),
  ...changes('spaced', (name) => (isPlain(name) ? [...name].join(' ') : undefined)),
  ...changes('dotted', (name) => (isPlain(name) ? [...name].join('.') : undefined)),
  ...changes('starred', starred),
  ...changes('look-alikes', (name) => replaced(name, LOOKALIKES)),
  ...changes('figures', (name) => (isPlain(name) ? replacedOnce(name, FIGURES) : undefined)),
  ...changes('full width', (name) => (isPlain(name) ? wide(name) : undefined)),
  ...changes('zero width', (name) => `${name.slice(0, 2)}\u200b${name.slice(2)}`),
  ...changes('soft hyphens', (name) => `${name.slice(0, 3)}\u00ad${name.slice(3)}`),
  ...changes('capitals', (name) => name.toUpperCase()),
  ...changes('small letters', (name) => name.toLowerCase()),
  { name: 'capitals, both', telling: 'full', write: (pupil) => fullName(pupil)?.toUpperCase() },
  { name: 'small letters, both', telling: 'full', write: (pupil) => fullName(pupil)?.toLowerCase() },
  { name: 'emoji between', telling: 'full', write: (pupil) => fullName(pupil)?.replace(' ', ' 🌟 ') },
  { name: 'emoji for the space', telling: 'full', write: (pupil) => fullName(pupil)?.replace(' ', '❤️') },
  {
    name: 'emoji in the name',
    telling: 'full',
    write: when(
      ({ given }) => isPlain(given),
      ({ given, surname }) => (surname ? `${[...given].join('⭐')} ${surname}` : undefined),
    ),
  },
  {
    name: '#FullName',
    telling: 'full',
    write: (pupil) => fullName(pupil) && `#${(fullName(pupil) ?? '').replaceAll(/[ '’-]/g, '')}`,
  },
  {
    name: '#fullname',
    telling: 'full',
    write: (pupil) => (pupil.surname ? `#${squashed(fullName(pupil) ?? '')}` : undefined),
  },
  {
    name: '#welldonegiven',
    telling: 'part',
    in: ['school', 'mild'],
    write: (pupil) => `#welldone${squashed(called(pupil))}`,
  },
  {
    name: '#WellDoneGiven',
    telling: 'part',
    in: ['school', 'mild'],
    write: (pupil) => `#WellDone${called(pupil).replaceAll(/[ '’-]/g, '')}`,
  },
  {
    name: '#teamgiven',
    telling: 'part',
    in: ['school'],
    write: (pupil) => `#team${squashed(called(pupil))}`,
  },
  {
    name: '#goodluckfullname',
    telling: 'full',
    write: (pupil) => (pupil.surname ? `#goodluck${squashed(fullName(pupil) ?? '')}` : undefined),
  },
  {
    name: '@given_surname08',
    telling: 'full',
    write: (pupil) =>
      pupil.surname ? `@${squashed(called(pupil))}_${squashed(pupil.surname)}08` : undefined,
  },
  {
    name: '@givensurname',
    telling: 'full',
    write: (pupil) => (pupil.surname ? `@${squashed(fullName(pupil) ?? '')}` : undefined),
  },
  {
    name: 'given.surname@ e-mail',
    telling: 'full',
    write: (pupil) =>
      pupil.surname
        ? `${squashed(called(pupil))}.${squashed(pupil.surname)}@pupils.example.sch.uk`
        : undefined,
  },
  {
    name: 'link',
    telling: 'full',
    write: (pupil) =>
      pupil.surname
        ? `https://www.example.org/news/${squashed(called(pupil))}-${squashed(pupil.surname)}-wins-award.html`
        : undefined,
  },
  {
    name: 'file name',
    telling: 'full',
    in: ['bare'],
    attached: true,
    write: (pupil) =>
      pupil.surname ? `${squashed(called(pupil))}_${squashed(pupil.surname)}_Y${pupil.year}.jpg` : undefined,
  },
]
