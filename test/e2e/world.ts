import { join, resolve } from 'node:path'
import { inject } from 'vitest'
import { enterSchool, readDemoSchool } from '../../tools/browser/demo-school'
import { anySiteHost, REPLICA_IDS, replicaOf } from '../../tools/replicas/sites'
import { type Stage, setStage } from '../../tools/replicas/stage'
import { askFrom } from './ask'
import type { Driver, Page } from './driver/driver'
import { browserName, openDriver } from './driver/open'
import { waitForWords } from './hands'
import { look } from './seen'

const ROOT = resolve(import.meta.dirname, '../..')
export const OPTIONS_PAGE = 'src/pages/options/index.html'

/** A browser with the extension, and the replicas as all the internet there is. */
export interface World {
  readonly driver: Driver
  readonly stage: Stage
  close(): Promise<void>
}

/** Where the browsers themselves report to and update from; nothing of ours has these names in it. */
const HOUSEKEEPING =
  /^(?:https?:\/\/)?(?:[\w-]+\.)+(?:google|googleapis|gstatic|gvt1|mozilla)\.(?:com|net|org)(?:[:/]|$)/

/** What left the browser besides the replicas' own pages: attempts to reach anything else, and all that isn't a GET of theirs, or what their site would send. */
function findLeaks({ reached, requests }: Stage): string[] {
  const elsewhere = reached.filter(
    (target) => !HOUSEKEEPING.test(target) && !replicaOf(target.replace(/:443$/, '')),
  )
  const odd = requests.filter(
    ({ method, path, wired }) => !wired && (method !== 'GET' || !/^\/(?:\?|assets\/|favicon|$)/.test(path)),
  )
  return [...elsewhere, ...odd.map(({ method, host, path }) => `${method} ${host}${path}`)]
}

/** `extension`: another build than the one that is tried. */
export async function openEmptyWorld(extension = inject('extension')): Promise<World> {
  const stage = await setStage(inject('replicas'))
  try {
    const driver = await openDriver({ extension, proxyPort: stage.proxyPort })
    return {
      driver,
      stage,
      async close() {
        await driver.close()
        await stage.close()
        const leaks = findLeaks(stage)
        if (leaks.length > 0) throw new Error(`Something left the browser:\n${leaks.join('\n')}`)
      },
    }
  } catch (error) {
    await stage.close()
    throw error
  }
}

/** The same with the fictional school and its pupils entered. */
export async function openWorld(extension?: string): Promise<World> {
  const world = await openEmptyWorld(extension)
  try {
    const page = await world.driver.openExtension(OPTIONS_PAGE)
    const answers = await page.evaluate<unknown>(enterSchool(readDemoSchool(ROOT)))
    // A person doesn't post in the second in which the school was entered: what is new is compiled by then.
    await askFrom(page, 'check-draft', { draft: { text: 'The kettle is on' } })
    await page.close()
    if (JSON.stringify(answers) !== '[{"saved":true},{"saved":true}]')
      throw new Error(`The school wasn’t taken: ${JSON.stringify(answers)}`)
    return world
  } catch (error) {
    await world.close()
    throw error
  }
}

/** The same, with every replica switched on under a name that no file in `rules/sites/` has. */
export async function openAnySiteWorld(): Promise<World> {
  const world = await openWorld(inject('anySiteExtension'))
  try {
    const page = await world.driver.openExtension(OPTIONS_PAGE)
    for (const id of REPLICA_IDS) {
      const site = `https://${anySiteHost(id)}`
      const { saved } = await askFrom<{ saved: boolean }>(page, 'switch-site', { site, on: true })
      if (!saved) throw new Error(`${site} wasn’t switched on.`)
    }
    await page.close()
    return world
  } catch (error) {
    await world.close()
    throw error
  }
}

/** A page of our own with all that the background is asked for: a part that comes late moves what is below it from under the mouse. */
export async function openOurs(driver: Driver, path: string): Promise<Page> {
  const page = await driver.openExtension(path)
  await waitForWords(page, /^(?!.*One moment…).*\S/s)
  return page
}

/** The settings, all of them. */
export async function openSettings({ driver }: World): Promise<Page> {
  const page = await openOurs(driver, OPTIONS_PAGE)
  await waitForWords(page, /Delete everything/)
  return page
}

/** Opens a page, hands it over and closes it, whatever happens. */
export async function onPage<Value>(
  world: World,
  url: string,
  act: (page: Page) => Promise<Value>,
): Promise<Value> {
  const page = await world.driver.open(url)
  try {
    return await act(page)
  } finally {
    await page.close()
  }
}

/** Says what stood on the page when a test failed; E2E_SHOTS names a folder for its picture. */
async function tell(page: Page, url: string): Promise<void> {
  const seen = await look(page)
  const published = await page.evaluate<unknown>('window.published')
  console.error(`When it failed, ${url} showed ${JSON.stringify({ ...seen, published })}`)
  const folder = process.env.E2E_SHOTS
  if (folder) await page.screenshot(join(folder, `${browserName}-${Date.now()}.png`))
}

/** Tabs that the last test is done with. */
const free = new WeakMap<World, Page>()

/**
 * As `onPage`, but in the tab of the test before where there is one, as a person has it: a new tab takes longer than
 * most tests. A tab in which something failed is closed.
 */
export async function inTab<Value>(
  world: World,
  url: string,
  act: (page: Page) => Promise<Value>,
): Promise<Value> {
  const known = free.get(world)
  free.delete(world)
  if (known) await known.go(url)
  const page = known ?? (await world.driver.open(url))
  try {
    const value = await act(page)
    free.set(world, page)
    return value
  } catch (error) {
    await tell(page, url).catch(console.error)
    throw error
  } finally {
    if (free.get(world) !== page) await page.close()
  }
}
