// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { PassphraseSection } from '../../../src/pages/options/PassphraseSection'
import { PupilSection } from '../../../src/pages/options/PupilSection'
import { strengthOf } from '../../../src/pages/shared/passphrase-strength'
import { type Answers, box, button, fakeBackground, says, show, type } from '../stage'

let background: ReturnType<typeof fakeBackground>
vi.mock('../../../src/ask', () => ({
  ask: (...args: Parameters<typeof background.ask>) => background.ask(...args),
}))

const SUMMARY = { pupils: 420, leavers: 3, groups: 17, importedAt: 1_780_000_000_000, problem: null }
const WRONG = { saved: false, problem: 'That isn’t the passphrase.' }
const GOOD = 'harbour pencil seventeen'

function withLock(lock: string, answers: Answers = {}): void {
  background = fakeBackground({ 'read-roll-summary': { ...SUMMARY, lock }, ...answers })
}

describe('a list without a passphrase', () => {
  beforeEach(async () => {
    withLock('none', { 'change-passphrase': { saved: true } })
    show(<PassphraseSection turn={0} onChanged={() => undefined} />)
    ;(await button('Set a passphrase…')).click()
  })

  it('takes one that is long enough and was typed twice', async () => {
    const set = await button('Set this passphrase')
    type(await box('New passphrase'), GOOD)
    type(await box('The same once more'), 'harbour')
    await says('not the same yet')
    expect(set.disabled).toBe(true)
    type(await box('The same once more'), GOOD)
    await vi.waitFor(() => expect(set.disabled).toBe(false))
    set.click()
    await says('The list has a passphrase now')
    expect(background.requests('change-passphrase')).toEqual([{ current: '', next: GOOD }])
  })

  it('takes none that is too short', async () => {
    type(await box('New passphrase'), 'short one')
    type(await box('The same once more'), 'short one')
    await says('3 more characters')
    expect((await button('Set this passphrase')).disabled).toBe(true)
  })

  it('shows what is typed only when asked to', async () => {
    const typed = await box('New passphrase')
    expect(typed.type).toBe('password')
    ;(await button('Show: New passphrase')).click()
    await vi.waitFor(async () => expect((await box('New passphrase')).type).toBe('text'))
  })
})

describe('a list with a passphrase', () => {
  it('says so when the present one is wrong, and stays as it is', async () => {
    withLock('unlocked', { 'change-passphrase': WRONG })
    show(<PassphraseSection turn={0} onChanged={() => undefined} />)
    ;(await button('Remove it…')).click()
    type(await box('Present passphrase'), 'no idea')
    ;(await button('Remove the passphrase')).click()
    await says('That isn’t the passphrase.')
    await button('Remove the passphrase')
  })

  it('can be locked at once', async () => {
    withLock('unlocked', { 'lock-again': { saved: true } })
    const changed = vi.fn()
    show(<PassphraseSection turn={0} onChanged={changed} />)
    ;(await button('Lock now')).click()
    await says('The list is locked.')
    expect(changed).toHaveBeenCalledOnce()
  })
})

describe('a locked list', () => {
  it('asks for its passphrase where the list would be, and offers no new list', async () => {
    withLock('locked', { unlock: WRONG })
    show(<PupilSection />)
    await says('Your pupil list is locked')
    expect(document.querySelector('input[type="file"]')).toBeNull()
    type(await box('Passphrase'), 'no idea')
    ;(await button('Unlock')).click()
    await says('That isn’t the passphrase.')
    expect((await box('Passphrase')).value).toBe('no idea')
  })

  it('is shown once it is unlocked', async () => {
    let lock = 'locked'
    withLock('locked', {
      'read-roll-summary': () => ({ ...SUMMARY, lock }),
      unlock: () => {
        lock = 'unlocked'
        return { saved: true }
      },
    })
    show(<PupilSection />)
    type(await box('Passphrase'), GOOD)
    ;(await button('Unlock')).click()
    await says('420')
  })

  it('can be deleted by somebody who has forgotten it, after a second question', async () => {
    withLock('locked', { 'delete-roll': { saved: true } })
    show(<PupilSection />)
    ;(await button('Delete the pupil list…')).click()
    await says('You will need the file')
    expect(background.requests('delete-roll')).toEqual([])
    ;(await button('Yes, delete the list')).click()
    await vi.waitFor(() => expect(background.requests('delete-roll')).toHaveLength(1))
  })
})

describe('the word on a passphrase', () => {
  it.each([
    ['', 'At least 12'],
    ['eleven char', '1 more character'],
    ['twelve chars', 'Long enough'],
    [GOOD, 'Good and long'],
  ])('of “%s” is about its length alone', (typed, words) => {
    expect(strengthOf(typed)).toContain(words)
  })
})
