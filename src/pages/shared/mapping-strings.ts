import type { Meaning } from '../../roll'
import { count } from './count'

/** What is said where the columns of a list are shown and put right. */
export const strings = {
  title: 'What each column was taken for',
  hint: 'If something is wrong, change it here: the list is read again at once.',
  choose: (name: string) => `What ${name} holds`,
  column: (column: number, heading: string) => (heading ? `“${heading}”` : `Column ${column}`),
  noSamples: 'no cells',
  hidden: 'its cells are not shown',
  examples: (samples: readonly string[]) => `e.g. ${samples.join(' · ')}`,
  headings: (row: number) => `Row ${row} has the headings and is not a pupil`,
  sheet: 'Sheet or table of the file',
  table: (place: number) => `Table ${place}`,
  meaning: {
    given: 'First name',
    'legal given': 'First name (legal)',
    'preferred given': 'First name that is used',
    surname: 'Surname',
    'legal surname': 'Surname (legal)',
    'preferred surname': 'Surname that is used',
    'full name': 'First name and surname',
    'surname first': 'Surname and first name',
    year: 'Year',
    group: 'Class',
    'photo consent': 'Pictures allowed',
    'photo objection': 'Pictures not allowed',
    'leaving date': 'Day of leaving',
    leaver: 'Has left (yes or no)',
    'on roll': 'Is at the school (yes or no)',
    status: 'Status, such as “Leaver”',
    'birth date': 'Date of birth (not kept)',
    number: 'Pupil number (not kept)',
    'never kept': 'Not kept',
  } satisfies Record<Meaning, string>,
  unused: 'Not used',
  names: 'Names',
  others: 'Where and when',
  private: (columns: number) => `${count(columns, 'column')} left out on purpose`,
  privateHint:
    'Second Look doesn’t need these, so it keeps nothing of them. Numbers and dates of birth are only used while reading, to tell pupils of one name apart and to see which leavers are under 18.',
  /** Said for a column that stays out whatever the person chooses. */
  closed: 'UPNs, addresses, e-mail addresses and telephone numbers are never kept.',
  isOther: 'It holds something else…',
  isOtherLabel: (name: string) => `${name} holds something else`,
  careful: (name: string) =>
    `${name} looks like something that should not be kept. Choose only if its heading is misleading.`,
} as const
