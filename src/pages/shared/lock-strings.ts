import { SHORTEST_PASSPHRASE } from '../../model/passphrase'
import { common } from './common-strings'
import { count } from './count'

/** What is said about passphrases. */
export const lockStrings = {
  passphrase: common.unlock.passphrase,
  show: common.unlock.show,
  hide: common.unlock.hide,
  showLabel: common.unlock.showLabel,
  hideLabel: common.unlock.hideLabel,
  choose: 'New passphrase',
  chooseHint:
    'Three or four words that you won’t forget and nobody would guess. Capital letters and spaces count.',
  again: 'The same once more',
  strength: {
    empty: `At least ${SHORTEST_PASSPHRASE} characters.`,
    short: (missing: number) => `Too short so far: ${count(missing, 'more character')}.`,
    good: 'Long enough. A further word makes it much harder to guess.',
    strong: 'Good and long.',
  },
  differs: 'The two are not the same yet.',
  working: common.unlock.working,
  cancel: 'Cancel',
  unlock: {
    title: common.unlock.title,
    lead: common.unlock.lead,
    button: common.unlock.button,
    failed: common.unlock.failed,
    done: 'Unlocked. Names are checked again.',
    forgotten: 'Forgotten it?',
    forgottenHint:
      'Nobody can open the list without its passphrase, not even Second Look. You can delete the list here and bring it in again; your school and your settings stay.',
    remove: 'Delete the pupil list…',
    sure: 'Delete the pupil list? You will need the file from your school’s system again.',
    yes: 'Yes, delete the list',
    no: 'Keep it',
  },
  section: {
    title: 'Passphrase',
    lead: 'On a computer that others use too, a passphrase keeps the pupil list closed until you have given it, once each time the browser is started.',
    none: 'There is no passphrase. The list is encrypted, but whoever opens this browser can use it.',
    set: 'Set a passphrase…',
    setNow: 'Set this passphrase',
    warning: 'Nobody can get the list back for you if you forget it: you would bring it in again.',
    unlocked: 'The list has a passphrase, and is unlocked until the browser is closed.',
    locked: 'The list has a passphrase, and is locked.',
    toUnlock: 'Unlock it under “Pupil list”',
    lock: 'Lock now',
    change: 'Change it…',
    changeNow: 'Change the passphrase',
    remove: 'Remove it…',
    removeNow: 'Remove the passphrase',
    current: 'Present passphrase',
    failed: 'Nothing was changed',
    done: {
      set: 'The list has a passphrase now. You will be asked for it when the browser was closed.',
      change: 'The passphrase was changed. The old one no longer opens the list.',
      remove: 'The passphrase was removed.',
      lock: 'The list is locked.',
    },
  },
} as const
