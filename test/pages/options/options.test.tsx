// @vitest-environment happy-dom
import { render } from 'preact'
import { parse } from 'valibot'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { NO_CHOICES, NOT_MANAGED } from '../../../src/model/rule-choices'
import { SettingsSchema } from '../../../src/model/settings'
import { originToAdd } from '../../../src/pages/options/NewSite'
import { Options } from '../../../src/pages/options/Options'
import { type Answers, box, button, fakeBackground, says, show, type } from '../stage'

const stage = vi.hoisted(() => ({ ask: vi.fn() }))
vi.mock('../../../src/ask', () => stage)
const browserApi = vi.hoisted(() => ({ permissions: { request: vi.fn() } }))
vi.mock('../../../src/browser', () => ({ browser: browserApi }))

const EMPTY = { pupils: 0, leavers: 0, groups: 0, importedAt: null, problem: null }
const KEPT = { pupils: 420, leavers: 3, groups: 17, importedAt: 1_780_000_000_000, problem: null }
/** Reading 20,000 rows takes a second or two on a busy machine. */
const SLOW = 20_000
const FULL = 'The browser’s storage is full.'

function background(answers: Answers = {}) {
  const fake = fakeBackground({
    'read-rules': { rules: [], choices: NO_CHOICES, managed: NOT_MANAGED, problem: null },
    'read-settings': { settings: parse(SettingsSchema, {}), problem: null },
    'read-roll-summary': EMPTY,
    'read-sites': [
      { id: 'facebook', name: 'Facebook', hosts: ['www.facebook.com'], on: true, permitted: true },
      { id: 'x', name: 'X', hosts: ['x.com'], on: true, permitted: false },
    ],
    'save-school': { saved: true },
    'save-roll': { saved: true },
    'switch-site': { saved: true },
    pause: { saved: true },
    'delete-everything': { saved: true },
    ...answers,
  })
  stage.ask.mockImplementation(fake.ask)
  return fake
}

beforeEach(() => {
  browserApi.permissions.request.mockReset()
})

describe('the school on the options page', () => {
  it('is saved by itself, with the suggestion that was clicked', async () => {
    const { requests } = background()
    show(<Options />)
    type(await box('Name of your school'), 'Meadowbrook Primary School')
    ;(await button('Add Meadowbrook')).click()
    await says('Saved on this computer.')
    expect(requests('save-school').at(-1)).toMatchObject({
      school: { name: 'Meadowbrook Primary School', aliases: ['Meadowbrook'] },
    })
  })

  it('stays as it was typed when it could not be saved, and can be tried again', async () => {
    let full = true
    background({ 'save-school': () => (full ? { saved: false, problem: FULL } : { saved: true }) })
    show(<Options />)
    const name = await box('Name of your school')
    type(name, 'Meadowbrook')
    await says(FULL)
    expect(name.value).toBe('Meadowbrook')
    full = false
    ;(await button('Try again')).click()
    await says('Saved on this computer.')
  })

  it('is saved as it stands in the end, however it was typed meanwhile', async () => {
    let release: (answer: { saved: true }) => void = () => undefined
    const { requests } = background({
      'save-school': () =>
        new Promise((resolve) => {
          release = resolve
        }),
    })
    show(<Options />)
    const name = await box('Name of your school')
    type(name, 'Meadow')
    await vi.waitFor(() => expect(requests('save-school')).toHaveLength(1))
    type(name, 'Meadowbrook')
    release({ saved: true })
    await vi.waitFor(() => expect(requests('save-school')).toHaveLength(2))
    release({ saved: true })
    await says('Saved on this computer.')
    expect(requests('save-school')).toMatchObject([
      { school: { name: 'Meadow' } },
      { school: { name: 'Meadowbrook' } },
    ])
  })

  it('is saved when the page is left before the pause after the last key is over', async () => {
    const { requests } = background()
    const place = show(<Options />)
    type(await box('Name of your school'), 'Meadowbrook')
    await says('Saving…')
    render(null, place)
    await vi.waitFor(() =>
      expect(requests('save-school')).toMatchObject([{ school: { name: 'Meadowbrook' } }]),
    )
  })

  it('is not saved without its name while there is more to lose', async () => {
    const settings = parse(SettingsSchema, { school: { name: 'Meadowbrook', aliases: ['the Brook'] } })
    const { requests } = background({ 'read-settings': { settings, problem: null } })
    show(<Options />)
    type(await box('Name of your school'), '')
    await says('Not saved yet: the school’s name is missing.')
    expect(requests('save-school')).toEqual([])
  })

  it('says what is wrong with what is stored', async () => {
    const settings = parse(SettingsSchema, {})
    background({ 'read-settings': { settings, problem: 'They were written by a newer version.' } })
    show(<Options />)
    await says('They were written by a newer version.')
  })
})

describe('the pupil list on the options page', () => {
  it('shows figures but no names of the list that is kept', async () => {
    const { requests } = background({ 'read-roll-summary': KEPT })
    show(<Options />)
    await says('420')
    expect(requests('read-roll')).toEqual([])
  })

  it('is replaced only when the person says so', async () => {
    const { requests } = background({ 'read-roll-summary': KEPT })
    show(<Options />)
    type(await box('Or paste the list'), 'Kit Ashworth\nIvy Barker\n')
    ;(await button('Read the list')).click()
    await says('It replaces the list you have: 420 pupils → 2 pupils.')
    expect(requests('save-roll')).toEqual([])
    ;(await button('Use this list')).click()
    await says('Saved: 420 pupils before, 2 pupils now.')
    expect(requests('save-roll')).toMatchObject([{ roll: [{ given: 'Kit' }, { given: 'Ivy' }] }])
  })

  it('keeps the reading on the screen when it could not be saved', async () => {
    background({ 'read-roll-summary': KEPT, 'save-roll': { saved: false, problem: FULL } })
    show(<Options />)
    type(await box('Or paste the list'), 'Kit Ashworth')
    ;(await button('Read the list')).click()
    ;(await button('Use this list')).click()
    await says('The one you had before is still there.')
    await says(FULL)
    expect((await button('Use this list')).disabled).toBe(false)
  })

  it('tells the row that was left out and why', async () => {
    background()
    show(<Options />)
    type(await box('Or paste the list'), 'Forename,Surname,Class\nKit,Ashworth,Oak\n,,Oak\nIvy,Barker,Oak')
    ;(await button('Read the list')).click()
    await says('2 pupils · 1 class')
    await says(/1 row left out, and why.*Row 3: /s)
  })

  it(
    'draws a few rows of a very long list',
    async () => {
      background()
      const place = show(<Options />)
      const letters = (row: number): string =>
        [...row.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')
      const lines = Array.from({ length: 20_000 }, (_, row) => `Kit${letters(row)},Ashworth,Oak`)
      type(await box('Or paste the list'), `Forename,Surname,Class\n${lines.join('\n')}`)
      ;(await button('Read the list')).click()
      await says('20,000 pupils', SLOW)
      expect(place.querySelectorAll('tbody tr').length).toBe(5)
    },
    2 * SLOW,
  )
})

describe('a list that is none', () => {
  it('is told in words, and there is nothing to use', async () => {
    const { requests } = background({ 'read-roll-summary': KEPT })
    const place = show(<Options />)
    type(await box('Or paste the list'), 'Forename,Surname\n')
    ;(await button('Read the list')).click()
    await says('No pupil could be read from this list. Nothing was changed.')
    expect(place.textContent).not.toContain('Use this list')
    ;(await button('Don’t use it')).click()
    await box('Or paste the list')
    expect(requests('save-roll')).toEqual([])
  })
})

describe('the sites on the options page', () => {
  it('are switched off one by one', async () => {
    const { requests } = background()
    const place = show(<Options />)
    await says('Facebook')
    const [first] = place.querySelectorAll<HTMLButtonElement>('[role=switch]')
    first?.click()
    await vi.waitFor(() => expect(requests('switch-site')).toEqual([{ site: 'facebook', on: false }]))
  })

  it('ask the browser for access where it is missing', async () => {
    const { requests } = background()
    browserApi.permissions.request.mockResolvedValue(true)
    show(<Options />)
    ;(await button('Allow X')).click()
    await vi.waitFor(() => expect(requests('switch-site')).toEqual([{ site: 'x', on: true }]))
    expect(browserApi.permissions.request).toHaveBeenCalledWith({ origins: ['https://x.com/*'] })
  })

  it('stay as they are when the browser gives no access', async () => {
    const { requests } = background()
    browserApi.permissions.request.mockResolvedValue(false)
    show(<Options />)
    ;(await button('Allow X')).click()
    await says('The browser did not give access')
    expect(requests('switch-site')).toEqual([])
  })
})

describe('a site that the person added', () => {
  it('is said to leave the list when it is switched off', async () => {
    const site = 'https://forum.example'
    let sites = [{ id: site, name: 'forum.example', hosts: ['forum.example'], on: true, permitted: true }]
    background({
      'read-sites': () => sites,
      'switch-site': () => {
        sites = []
        return { saved: true }
      },
    })
    const place = show(<Options />)
    await says('added by you')
    place.querySelector<HTMLButtonElement>('[role=switch]')?.click()
    await says('forum.example is no longer checked and has left the list.')
  })
})

describe('a site that the popup sent the person here for', () => {
  afterEach(() => history.replaceState(null, '', location.pathname))

  it('is switched on after the browser gave access', async () => {
    history.replaceState(null, '', '?add=https%3A%2F%2Fforum.example')
    const { requests } = background()
    browserApi.permissions.request.mockResolvedValue(true)
    show(<Options />)
    await says('Check forum.example too?')
    ;(await button('Check this site')).click()
    await says('forum.example is checked from now on.')
    expect(browserApi.permissions.request).toHaveBeenCalledWith({ origins: ['https://forum.example/*'] })
    expect(requests('switch-site')).toEqual([{ site: 'https://forum.example', on: true }])
  })

  it.each(['', '?add=', '?add=forum', '?add=javascript%3Aalert(1)', '?add=file%3A%2F%2F%2Fetc'])(
    'is none in “%s”',
    (search) => {
      expect(originToAdd(search)).toBeNull()
    },
  )
})

describe('working by keyboard', () => {
  it('goes on with the neighbour when a name is taken away', async () => {
    const settings = parse(SettingsSchema, {
      school: { name: 'Meadowbrook', aliases: ['the Brook', 'MBrook'] },
    })
    background({ 'read-settings': { settings, problem: null } })
    show(<Options />)
    const first = await button('Remove the Brook')
    first.focus()
    first.click()
    await vi.waitFor(() => expect(first.isConnected).toBe(false))
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove MBrook')
  })

  it('goes to the question before deleting, and back when it is left', async () => {
    background()
    show(<Options />)
    ;(await button('Delete everything…')).click()
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('alertdialog'))
    ;(await button('Keep it all')).click()
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Delete everything…'))
  })

  it('goes to what was read', async () => {
    background()
    show(<Options />)
    type(await box('Or paste the list'), 'Kit Ashworth')
    ;(await button('Read the list')).click()
    await vi.waitFor(() =>
      expect(document.activeElement?.textContent).toBe('Please look whether this is right'),
    )
  })
})

describe('deleting everything', () => {
  it('needs two presses, the first of which deletes nothing', async () => {
    const { requests } = background()
    show(<Options />)
    ;(await button('Delete everything…')).click()
    const yes = await button('Yes, delete everything')
    expect(requests('delete-everything')).toEqual([])
    yes.click()
    await says('Everything was deleted.')
    expect(requests('delete-everything')).toEqual([{}])
  })

  it('can be left', async () => {
    const { requests } = background()
    show(<Options />)
    ;(await button('Delete everything…')).click()
    ;(await button('Keep it all')).click()
    await button('Delete everything…')
    expect(requests('delete-everything')).toEqual([])
  })

  it('says so when it did not work', async () => {
    background({ 'delete-everything': { saved: false, problem: 'The list is locked.' } })
    show(<Options />)
    ;(await button('Delete everything…')).click()
    ;(await button('Yes, delete everything')).click()
    await says('The list is locked.')
  })
})

describe('a background that can’t be reached', () => {
  it('is told in words, with a way to try again', async () => {
    stage.ask.mockRejectedValue(new Error('Receiving end does not exist.'))
    show(<Options />)
    await says('Second Look could not be reached just now.')
    background()
    ;(await button('Try again')).click()
    await says('Name of your school')
  })
})

describe('a file that can’t be opened', () => {
  it('is told, and nothing hangs', async () => {
    background({ 'read-roll-summary': KEPT })
    const place = show(<Options />)
    await box('Or paste the list')
    const field = place.querySelector<HTMLInputElement>('#pupils input[type=file]')
    const folder = new File([], 'Class lists')
    folder.arrayBuffer = () => Promise.reject(new DOMException('A folder', 'NotReadableError'))
    Object.defineProperty(field, 'files', { value: [folder], configurable: true })
    field?.dispatchEvent(new Event('change', { bubbles: true }))
    await says('Class lists: This could not be opened.')
    await box('Or paste the list')
  })
})

describe('the columns of a list', () => {
  const choose = async (label: string, value: string): Promise<void> => {
    const select = await vi.waitFor(() => {
      const found = [...document.querySelectorAll('label')].find((one) => one.textContent?.includes(label))
      const field = found && document.getElementById(found.htmlFor)
      if (!(field instanceof HTMLSelectElement)) throw new Error(`There is no choice “${label}”.`)
      return field
    })
    select.value = value
    select.dispatchEvent(new Event('change', { bubbles: true }))
  }

  it('can be put right, and what is saved is what was chosen', async () => {
    const { requests } = background()
    show(<Options />)
    type(await box('Or paste the list'), 'Forename,Surname,Team\nKit,Ashworth,Oak\nIvy,Barker,Elm')
    ;(await button('Read the list')).click()
    await choose('What “Team” holds', 'group')
    await says('2 pupils · 2 classes')
    ;(await button('Use this list')).click()
    await says('Saved: 2 pupils.')
    expect(requests('save-roll')).toMatchObject([{ roll: [{ group: 'Oak' }, { group: 'Elm' }] }])
  })

  it('are asked for where no heading is known', async () => {
    background()
    show(<Options />)
    type(await box('Or paste the list'), 'Vorname;Nachname\nKlothilde;Ashworth\nWendelgard;Barker')
    ;(await button('Read the list')).click()
    await says('Which columns have the names?')
    await choose('What “Vorname” holds', 'given')
    await says('2 pupils')
    await choose('What “Nachname” holds', 'surname')
    await says('Klothilde Ashworth')
  })

  it('are those of another table of the file when the person says so', async () => {
    background()
    const place = show(<Options />)
    await box('Or paste the list')
    const page = '<table><tr><td>Forename<td>Surname<tr><td>Kit<td>Ashworth</table>'
    const other = '<table><tr><td>Forename<td>Surname<tr><td>Ivy<td>Barker<tr><td>Mo<td>Hall</table>'
    const field = place.querySelector<HTMLInputElement>('#pupils input[type=file]')
    const file = new File([page + other], 'pupils.xls')
    Object.defineProperty(field, 'files', { value: [file], configurable: true })
    field?.dispatchEvent(new Event('change', { bubbles: true }))
    await says('Ivy Barker')
    await choose('Sheet or table of the file', '0')
    await says('Kit Ashworth')
  })

  it('that are never kept are told, and a UPN can’t be chosen', async () => {
    background()
    const place = show(<Options />)
    type(await box('Or paste the list'), 'UPN,Forename,SEN\nA801200001001,Kit,K')
    ;(await button('Read the list')).click()
    await says('2 columns left out on purpose')
    await button('“SEN” holds something else')
    expect(place.querySelectorAll('.private button')).toHaveLength(1)
  })
})

describe('a newer list', () => {
  const pupil = (given: string, group: string) => ({
    given,
    surname: 'Ashworth',
    preferred: '',
    year: '',
    group,
    photoConsent: null,
    status: 'current',
  })
  const OLD = [pupil('Kit', 'Oak'), pupil('Ivy', 'Oak')]
  const NEW = 'Forename,Surname,Class\nKit,Ashworth,Elm\nMo,Ashworth,Oak'

  async function readNew(): Promise<void> {
    show(<Options />)
    type(await box('Or paste the list'), NEW)
    ;(await button('Read the list')).click()
  }

  it('tells what it changes before it is used, and keeps who is gone as a former pupil', async () => {
    const { requests } = background({ 'read-roll-summary': KEPT, 'read-roll': { roll: OLD, summary: KEPT } })
    await readNew()
    await says('1 pupil joined')
    await says('Ivy Ashworth')
    await says('class: Oak → Elm')
    ;(await button('Use this list')).click()
    await says('Saved:')
    expect(requests('save-roll')).toMatchObject([
      { roll: [{ given: 'Ivy', status: 'leaver' }, { given: 'Kit', group: 'Elm' }, { given: 'Mo' }] },
    ])
  })

  it('can be added instead', async () => {
    const { requests } = background({ 'read-roll-summary': KEPT, 'read-roll': { roll: OLD, summary: KEPT } })
    await readNew()
    await says('Add to the list you have')
    document.querySelectorAll<HTMLInputElement>('#pupils input[type=radio]')[1]?.click()
    ;(await button('Add to the list')).click()
    await says('Saved:')
    expect(requests('save-roll')).toMatchObject([
      { roll: [{ given: 'Ivy', status: 'current' }, { given: 'Kit', group: 'Elm' }, { given: 'Mo' }] },
    ])
  })

  it('that is a small part of the school is questioned', async () => {
    const letters = [...'abcdefghijkl']
    const roll = letters.map((letter) => pupil(`Kit${letter}`, 'Oak'))
    background({ 'read-roll-summary': KEPT, 'read-roll': { roll, summary: KEPT } })
    await readNew()
    await says('This looks like part of your school')
  })

  it('can be used when the one there is can’t be read', async () => {
    background({
      'read-roll-summary': KEPT,
      'read-roll': { roll: [], summary: { ...KEPT, problem: 'Damaged.' } },
    })
    await readNew()
    await says('The list you have could not be read, so what changes can’t be shown.')
    ;(await button('Use this list')).click()
    await says('Saved:')
  })

  const BEFORE = {
    pupils: 400,
    leavers: 0,
    groups: 16,
    importedAt: 1_770_000_000_000,
    until: 1_790_000_000_000,
  }

  it('can be taken back with two presses, the first of which does nothing', async () => {
    const { requests } = background({
      'read-roll-summary': { ...KEPT, canUndo: true, previous: BEFORE },
      'undo-save-roll': { saved: true },
    })
    show(<Options />)
    ;(await button('Bring the list before back')).click()
    const yes = await button('Yes, bring it back')
    expect(requests('undo-save-roll')).toEqual([])
    yes.click()
    await says('The list from before is back: 400 pupils.')
  })

  it('that can’t be taken back says so', async () => {
    background({
      'read-roll-summary': { ...KEPT, canUndo: true, previous: BEFORE },
      'undo-save-roll': { saved: false, problem: FULL },
    })
    show(<Options />)
    ;(await button('Bring the list before back')).click()
    ;(await button('Yes, bring it back')).click()
    await says('The list could not be brought back. Nothing was changed.')
    await says(FULL)
  })
})
