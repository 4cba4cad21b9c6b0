import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anySiteHost } from '../../tools/replicas/sites'
import type { Page } from './driver/driver'
import { allOf, until } from './driver/place'
import { postAnyway, RISKY, write } from './journeys'
import { look } from './seen'
import { ANY_SITE_SURFACES, addressOf, gesture, published, SURFACES, type Surface, settle } from './surfaces'
import { inTab, openAnySiteWorld, type World } from './world'

/**
 * The recogniser for sites that nobody described, on every replica under a name that no file has: how many publishes are
 * held, and released once; and whether anything is held that publishes nothing.
 */

let world: World
beforeAll(async () => {
  world = await openAnySiteWorld()
})
const outcomes: [string, string][] = []
afterAll(async () => {
  await world?.close()
  const count = (what: string) => outcomes.filter(([, outcome]) => outcome === what).length
  console.log(
    `Without a site file: ${count('held, then out once')} of ${outcomes.length} held and released once.`,
  )
  for (const [name, outcome] of outcomes)
    if (outcome !== 'held, then out once') console.log(`${name}: ${outcome}`)
})

const here = (surface: Surface): Surface => ({ ...surface, host: anySiteHost(surface.site) })
/** Replicas that tell one surface from another by the host can't show it under another name. */
const isByHost = ({ site, host }: Surface): boolean => host !== undefined && host !== anySiteHost(site)

const surfaces = [...SURFACES, ...ANY_SITE_SURFACES]
  .filter((surface) => !isByHost(surface))
  .map((surface) => [`${surface.site} ${surface.name}`, here(surface)] as const)
/** `E2E_ALL_WAYS=1` tries them all; otherwise one a surface, and all where no file could hold them. */
const waysOf = (surface: Surface): readonly string[] =>
  process.env.E2E_ALL_WAYS === '1' || ANY_SITE_SURFACES.some(({ site }) => site === surface.site)
    ? surface.gestures
    : surface.gestures.slice(0, 1)
const gestures = surfaces.flatMap(([name, surface]) =>
  waysOf(surface).map((way) => [`${name}, ${way}`, surface, way] as const),
)

/**
 * What slips by without a site's file. Enter in a box that isn't said to be for messages may be a new line: it is learnt
 * when it published once. A picture that is no button and hears presses itself can't be pressed again for the person.
 */
const KNOWN: Readonly<Record<string, string>> = {
  'facebook comment, Enter': 'not held',
  'instagram comment, Enter': 'not held',
  'flickr upload, click': 'not held',
  'snapchat box, Enter': 'not held',
  'tiktok comment, Enter': 'not held',
  'tiktok dm, click': 'not held',
  'whatsapp media, Enter': 'not held',
  'x dm-legacy, Enter': 'not held',
  'youtube live-chat, Enter': 'not held',
}

async function outcomeOf(page: Page, { steps, ...surface }: Surface, way: string): Promise<string> {
  await write(page, surface, RISKY)
  if (steps !== undefined) {
    await page.click(steps.forward)
    const isNext = `${allOf(surface.control)}.some((control) => control.getClientRects().length > 0)`
    await until(
      'a warning or the next step',
      async () => (await look(page)).focused !== null || page.evaluate<boolean>(isNext),
    )
  }
  // A step that leads to publishing may as well be held: the words are all there.
  if ((await look(page)).dialog !== null) return 'held, then out once'
  await gesture(page, surface, way)
  const held = await until(
    'a warning or a publish',
    async () => {
      if ((await published(page)).length > 0) return 'not held'
      return (await look(page)).focused !== null && 'held'
    },
    5_000,
  ).catch(() => 'nothing happened')
  if (held !== 'held') return held
  if ((await published(page)).length > 0) return 'held too late'
  await postAnyway(page)
  if (surface.pressAgain) return 'held, then out once'
  await until('a publish', async () => (await published(page)).length > 0, 5_000).catch(() => undefined)
  await settle(page)
  const { length } = await published(page)
  return length === 1 ? 'held, then out once' : `held, then out ${length} times`
}

/** The labels of what is held though it publishes nothing, by an event that no page acts on. */
const WRONGLY_HELD = `(() => {
  const pressed = 'button, [role="button"], input[type="submit"], input[type="button"], a, summary, label'
  const isHeld = (button) => {
    let reached = false
    const reach = () => (reached = true)
    button.addEventListener('mouseup', reach, { once: true })
    button.dispatchEvent(new MouseEvent('mouseup', { bubbles: true, composed: true, cancelable: true }))
    button.removeEventListener('mouseup', reach)
    return !reached
  }
  const all = (root) => [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])])
  return all(document)
    .filter((each) => each.matches(pressed) && each.getClientRects().length > 0)
    .filter((each) => !each.closest('[data-control], [data-step]') && !each.querySelector('[data-control]'))
    .filter(isHeld)
    .map((each) => each.getAttribute('data-testid') ?? each.getAttribute('aria-label') ?? each.textContent.trim().slice(0, 30) ?? each.outerHTML.slice(0, 80))
})()`

describe.each(gestures)('%s, without a site file', (name, surface, way) => {
  it('is held, and goes out once', async () => {
    await inTab(world, addressOf(surface), async (page) => {
      const outcome = await outcomeOf(page, surface, way)
      outcomes.push([name, outcome])
      expect(outcome).toBe(KNOWN[name] ?? 'held, then out once')
    })
  })
})

describe.each(surfaces)('%s, without a site file', (_, surface) => {
  it('holds nothing that publishes nothing', async () => {
    await inTab(world, addressOf(surface), async (page) => {
      await write(page, surface, RISKY)
      await settle(page)
      await settle(page)
      await settle(page)
      expect(await page.evaluate<string[]>(WRONGLY_HELD)).toEqual([])
    })
  })
})
