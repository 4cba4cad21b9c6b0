import { count } from './count'

/** What is said about school packs. */
export const packStrings = {
  section: {
    title: 'School pack',
    lead: 'One encrypted file with your school, the pupil list and the settings that a school shares. The safeguarding lead makes it, colleagues open it, and everybody is checked against the same list.',
  },
  make: {
    title: 'Make one',
    holds:
      'It holds the school’s details, the pupil list, the names that aren’t pupils, which sites are switched off, and what you chose about the rules, own words and rule packs included. Your own children and pauses stay with you.',
    start: 'Make a school pack…',
    button: 'Save the pack',
    tell: 'Tell your colleagues the passphrase by telephone or in person, not in the e-mail with the file.',
    making: 'Making the pack…',
    done: (name: string) =>
      `${name} was made. Look for it in your downloads, and delete it there when everybody has it.`,
    nothing: 'There is no school and no pupil list to put into a pack yet.',
    failed: 'The pack was not made',
    failedHint: 'Nothing was changed. Reload this page and try again.',
  },
  open: {
    title: 'Open one',
    file: 'Open a school pack…',
    fileHint: 'The file that a colleague has made; its name ends in .secondlook.',
    unopened: 'This file could not be opened. Nothing was changed.',
    name: (name: string) => `From ${name}`,
    passphrase: 'Passphrase of the pack',
    passphraseHint: 'Whoever made the pack knows it.',
    button: 'Look into it',
    notOpened: 'Not opened',
    why: {
      'no-pack': 'This is not a school pack. Nothing was changed. A pack’s name ends in .secondlook.',
      damaged:
        'This school pack is damaged or not all there, perhaps from being sent. Nothing was changed. Ask for it once more.',
      newer:
        'This school pack was made by a newer version of Second Look. Update Second Look, then open it again.',
      'wrong-passphrase':
        'That isn’t the passphrase of this pack. Nothing is lost: try again as often as you like. Capital letters and spaces count.',
    },
    check: 'Please look whether this is right',
    school: 'School',
    noSchool: 'not in it',
    pupils: 'Pupils',
    counted: (pupils: number, leavers: number) =>
      leavers === 0 ? count(pupils, 'pupil') : `${count(pupils, 'pupil')}, ${count(leavers, 'leaver')}`,
    made: 'Made',
    replaces: 'It takes the place of your school and your pupil list. You can go back to what is there now.',
    use: 'Use this pack',
    leave: 'Leave everything as it is',
    using: 'Saving…',
    failed: 'Not saved',
    done: (school: string, pupils: number) =>
      `${school}: ${count(pupils, 'pupil')}. You are set up like your colleague now.`,
    aSchool: 'Your school',
    invitation: 'Has a colleague given you a school pack?',
  },
} as const
