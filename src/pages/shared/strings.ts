import { common } from './common-strings'
import { count } from './count'

/** What the parts that pages share say. */
export const strings = {
  ...common,

  school: {
    name: 'Name of your school',
    nameHint: 'In full, as it stands on the sign.',
    namePlaceholder: 'e.g. Meadowbrook Primary School',
    forms: 'What people call it',
    formsHint:
      'Short forms, initials, hashtags and accounts. Posts with any of these count as being about your school.',
    formsAdd: 'Add another',
    formsPlaceholder: 'e.g. the Brook, #TeamMeadowbrook',
    add: 'Add',
    suggestions: 'Suggested from the name. Click those that people really use:',
    remove: (name: string) => `Remove ${name}`,
    addOne: (name: string) => `Add ${name}`,
    trust: 'Trust or federation',
    trustHint: 'If your school belongs to one. Leave it empty otherwise.',
    more: 'Your trust, or a school file',
    file: 'Open a school file…',
    fileHint: 'A file named school.json that a colleague has made. It replaces what stands here.',
    fileOk: (name: string) => `${name} was brought in.`,
    fileUnopened: 'This file could not be opened. What stands here was left as it is.',
    fileNotJson: 'This is not a school file: it can’t be read as JSON. What stands here was left as it is.',
    fileNotSchool: (where: string) =>
      `This file doesn’t describe a school: ${where} What stands here was left as it is.`,
    staff: (staff: number) => `${count(staff, 'name')} of staff and governors came with the school file.`,
    state: {
      untouched: 'Changes are saved as you make them.',
      waiting: 'Saving…',
      saving: 'Saving…',
      saved: 'Saved on this computer.',
      nameMissing: 'Not saved yet: the school’s name is missing.',
    },
    failed: 'Not saved. What you entered is still here.',
  },

  roll: {
    drop: 'Choose a file, or drop it here',
    dropHint: 'The pupil list from SIMS, Arbor, Bromcom or any spreadsheet, as Excel (.xlsx) or CSV.',
    orPaste: 'Or paste the list',
    pasteHint: 'Cells copied from a spreadsheet, or one name a line.',
    read: 'Read the list',
    reading: (name: string) => `Reading ${name}…`,
    pasted: 'the pasted list',
    unopened: (name: string) =>
      `${name}: This could not be opened. It may be a folder, or have been moved. Choose the file again.`,
    unreadable: 'The list could not be read. Nothing was changed.',
    nobody: 'No pupil could be read from this list. Nothing was changed.',
    found: (pupils: number, classes: number, leavers: number) =>
      [
        count(pupils, 'pupil'),
        ...(classes > 0 ? [count(classes, 'class', 'classes')] : []),
        ...(leavers > 0 ? [count(leavers, 'leaver')] : []),
      ].join(' · '),
    check: 'Please look whether this is right',
    columns: 'How the columns were understood',
    leaver: 'has left',
    preview: (shown: number, all: number) =>
      shown < all ? `The first ${shown} of ${count(all, 'pupil')}` : 'All that is on it',
    heads: { name: 'Name', known: 'Known as', year: 'Year', group: 'Class', photo: 'Pictures' },
    photo: { yes: 'allowed', no: 'not allowed', unknown: 'not said' },
    skipped: (rows: number) => `${count(rows, 'row')} left out, and why`,
    skippedRow: (row: number, reason: string) => `Row ${row}: ${reason}`,
    skippedMore: (rows: number) => `… and ${count(rows, 'more row')}.`,
    use: 'Use this list',
    discard: 'Don’t use it',
    choose: 'Which columns have the names?',
    noColumns: 'Choose another list',
    saving: 'Saving the list…',
    rows: (done: number, of: number) => `Read ${done.toLocaleString('en-GB')} of ${count(of, 'row')}.`,
    handed: (done: number, of: number) => `${done.toLocaleString('en-GB')} of ${count(of, 'pupil')}.`,
    stop: 'Stop reading',
    useAdding: 'Add to the list',
    adds: (before: number, after: number) =>
      `Your list will have ${count(after, 'pupil')}; now it has ${count(before, 'pupil')}.`,
    replaces: (before: number, after: number) =>
      before === 0
        ? `Your list will have ${count(after, 'pupil')}.`
        : `It replaces the list you have: ${count(before, 'pupil')} → ${count(after, 'pupil')}.`,
    saved: (before: number, after: number) =>
      before === 0
        ? `Saved: ${count(after, 'pupil')}.`
        : `Saved: ${count(before, 'pupil')} before, ${count(after, 'pupil')} now.`,
    notSaved: 'The list was not saved. The one you had before is still there.',
    safe: 'The list is read and kept on this computer only, encrypted. It is never sent anywhere, and no web page can see it.',
  },

  sites: {
    listLabel: 'Sites',
    added: 'added by you',
    noAccess: 'The browser hasn’t given access yet, so nothing is checked here.',
    allow: 'Allow',
    allowSite: (site: string) => `Allow ${site}`,
    refused: 'The browser did not give access, so this site isn’t checked. You can allow it at any time.',
    failed: 'That could not be changed.',
    removed: (site: string) => `${site} is no longer checked and has left the list.`,
  },
} as const
