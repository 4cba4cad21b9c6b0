// @vitest-environment happy-dom
import { parse } from 'valibot'
import { describe, expect, it, vi } from 'vitest'
import type { NotPupil, OwnChild } from '../../../src/model/own-say'
import { NO_CHOICES, NOT_MANAGED } from '../../../src/model/rule-choices'
import { SettingsSchema } from '../../../src/model/settings'
import { NotPupilSection } from '../../../src/pages/options/NotPupilSection'
import { OwnChildrenSection } from '../../../src/pages/options/OwnChildrenSection'
import { box, button, fakeBackground, says, show, type } from '../stage'

const stage = vi.hoisted(() => ({ ask: vi.fn() }))
vi.mock('../../../src/ask', () => stage)

/** A background that keeps what it is told, and takes “Will Young” for a pupil’s full name. */
function background(...phrases: readonly string[]) {
  let kept: NotPupil[] = phrases.map((phrase) => ({ phrase, addedAt: Date.UTC(2026, 2, 4, 12) }))
  const fake = fakeBackground({
    'read-rules': { rules: [], choices: NO_CHOICES, managed: NOT_MANAGED, problem: null },
    'read-settings': () => ({ settings: parse(SettingsSchema, { notPupils: kept }), problem: null }),
    'say-not-pupil': ({ phrase, sure, addedAt = 0 }: NotPupil & { sure?: boolean }) => {
      if (phrase === 'Will Young' && !sure) return { saved: false, problem: 'A full name.', fullName: true }
      kept = [...kept, { phrase, addedAt }]
      return { saved: true }
    },
    'unsay-not-pupil': ({ phrase }: NotPupil) => {
      kept = kept.filter((said) => said.phrase !== phrase)
      return { saved: true }
    },
  })
  stage.ask.mockImplementation(fake.ask)
  return { ...fake, kept: () => kept }
}

const listed = (): (string | null)[] =>
  [...document.querySelectorAll('.names .name')].map((name) => name.textContent)

describe('the names that aren’t pupils', () => {
  it('are shown with when they were said', async () => {
    background('Jack')
    show(<NotPupilSection />)
    await says('since 4 March 2026')
    expect(listed()).toEqual(['Jack since 4 March 2026'])
  })

  it('say how they come about where there are none', async () => {
    background()
    show(<NotPupilSection />)
    await says('There are none yet.')
  })

  it('can be removed, and that can be undone as it was', async () => {
    const { kept } = background('Jack')
    show(<NotPupilSection />)
    ;(await button('Remove Jack')).click()
    await says('“Jack” is off the list.')
    expect(kept()).toEqual([])
    const undo = await button('Undo')
    await vi.waitFor(() => expect(document.activeElement).toBe(undo))
    undo.click()
    await says('since 4 March 2026')
    expect(kept()).toEqual([{ phrase: 'Jack', addedAt: Date.UTC(2026, 2, 4, 12) }])
  })

  it('can be added by hand', async () => {
    const { requests } = background()
    show(<NotPupilSection />)
    const name = await box('Another name')
    type(name, ' Jack ')
    const add = await button('Add this name')
    await vi.waitFor(() => expect(add.disabled).toBe(false))
    add.click()
    await vi.waitFor(() => expect(listed()).toHaveLength(1))
    expect(name.value).toBe('')
    expect(requests('say-not-pupil')).toEqual([{ phrase: 'Jack', sure: false }])
  })

  it('take a second yes for a pupil’s full name, and none of it without', async () => {
    const { kept } = background()
    show(<NotPupilSection />)
    type(await box('Another name'), 'Will Young')
    const add = await button('Add this name')
    await vi.waitFor(() => expect(add.disabled).toBe(false))
    add.click()
    await says('“Will Young” is the full name of a pupil')
    ;(await button('Leave it as it is')).click()
    await vi.waitFor(() => expect(document.querySelector('[role="alertdialog"]')).toBeNull())
    expect(kept()).toEqual([])
    add.click()
    ;(await button('Yes, never for “Will Young”')).click()
    await vi.waitFor(() => expect(listed()).toHaveLength(1))
    expect(kept()).toMatchObject([{ phrase: 'Will Young' }])
  })

  it('stay as they are when the change could not be kept', async () => {
    background('Jack')
    show(<NotPupilSection />)
    const remove = await button('Remove Jack')
    stage.ask.mockRejectedValueOnce(new Error('gone'))
    remove.click()
    await says('The list could not be changed.')
    expect(listed()).toHaveLength(1)
  })
})

describe('one’s own children', () => {
  function children(...kept: readonly OwnChild[]) {
    const fake = fakeBackground({ 'save-own-children': { saved: true } })
    stage.ask.mockImplementation(fake.ask)
    show(<OwnChildrenSection kept={kept} />)
    return () => fake.requests('save-own-children').at(-1)
  }

  it('can be added, with or without a surname', async () => {
    const saved = children()
    type(await box('First name'), 'Oliver')
    const add = await button('Add this child')
    await vi.waitFor(() => expect(add.disabled).toBe(false))
    add.click()
    await vi.waitFor(() => expect(listed()).toEqual(['Oliver']))
    expect(saved()).toEqual({ children: [{ given: 'Oliver', surname: '' }] })
  })

  it('can be removed, and that can be undone', async () => {
    const oliver = { given: 'Oliver', surname: 'Marsh' }
    const saved = children(oliver, { given: 'Ava', surname: '' })
    ;(await button('Remove Oliver Marsh')).click()
    await says('“Oliver Marsh” is off the list.')
    expect(saved()).toEqual({ children: [{ given: 'Ava', surname: '' }] })
    ;(await button('Undo')).click()
    await vi.waitFor(() => expect(listed()).toEqual(['Ava', 'Oliver Marsh']))
    expect(saved()).toEqual({ children: [{ given: 'Ava', surname: '' }, oliver] })
  })
})
