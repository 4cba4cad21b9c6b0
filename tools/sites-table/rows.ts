import type { ComposerKind, Site } from '../../src/model/site'
import type { Surface } from '../../test/sites/shared/surface'
import { type Results, titleOf } from './results'

/** A replica's surfaces, by the replica's folder. */
export type Surfaces = ReadonlyMap<string, readonly Surface[]>

export interface Runs {
  readonly chromium: Results
  readonly firefox: Results
}

/** One line of the table: a surface that was tried, or a kind of composer that no replica has. */
export interface Row {
  /** As people call it. */
  readonly site: string
  readonly surface: string
  /** `site/kind`, as in `rules/sites/`; `generic` where no file names it. */
  readonly kind: string
  readonly gestures: string
  readonly chromium: string
  readonly firefox: string
  readonly state: 'held' | 'in part' | 'best effort' | 'not tried'
}

/** The tests of `publish.test.ts`, by their titles there. */
const HELD = 'holds a risky draft, and publishes what the person makes of it once'
const EACH_SURFACE = {
  'a clean draft': 'lets a clean draft through on the person’s own gesture, once',
  '“Post anyway”': 'publishes a risky draft once when the person says so',
}
/** The same in `any-site.test.ts`, for surfaces of sites that have no file. */
const ANY_SITE = ', without a site file'
const HELD_ANYWHERE = 'is held, and goes out once'
const NOT_TRIED = 'not tried'
const HELD_CELL = 'held, out once'

/** As what the runs found a surface's editor. */
function kindOf(name: string, runs: Runs): string {
  const title = titleOf(name, EACH_SURFACE['a clean draft'])
  return runs.chromium.get(title)?.kind ?? runs.firefox.get(title)?.kind ?? 'generic'
}

function cell(name: string, { gestures }: Surface, results: Results): string {
  const ways = gestures.map((way) => {
    const result =
      results.get(titleOf(`${name}, ${way}`, HELD)) ??
      results.get(titleOf(`${name}, ${way}${ANY_SITE}`, HELD_ANYWHERE))
    return { what: way, passed: result?.passed }
  })
  const others = Object.entries(EACH_SURFACE).flatMap(([what, title]) => {
    const result = results.get(titleOf(name, title))
    return result === undefined ? [] : [{ what, passed: result.passed }]
  })
  if (ways.every(({ passed }) => passed === undefined)) return NOT_TRIED
  const wrong = [...ways, ...others].filter(({ passed }) => passed !== true)
  return wrong.length === 0 ? HELD_CELL : `not: ${wrong.map(({ what }) => what).join(', ')}`
}

function stateOf(cells: readonly string[]): Row['state'] {
  if (cells.every((each) => each === HELD_CELL)) return 'held'
  return cells.every((each) => each === NOT_TRIED) ? NOT_TRIED : 'in part'
}

const tried = (replica: string, surface: Surface, sites: readonly Site[], runs: Runs): Row => {
  const name = `${replica} ${surface.name}`
  const chromium = cell(name, surface, runs.chromium)
  const firefox = cell(name, surface, runs.firefox)
  const again = surface.pressAgain ? ' (pressed again after a hold)' : ''
  return {
    site: sites.find(({ id }) => id === replica)?.name ?? replica,
    surface: surface.name,
    kind: kindOf(name, runs),
    gestures: surface.gestures.join(', ') + again,
    chromium,
    firefox,
    state: stateOf([chromium, firefox]),
  }
}

const KEYS = { enter: 'Enter', 'mod-enter': 'Control+Enter' } as const

const untried = ({ id, name }: Site, kind: ComposerKind): Row => ({
  site: name,
  surface: kind.surface,
  kind: `${id}/${kind.id}`,
  gestures: ['click', ...kind.keys.map((key) => KEYS[key])].join(', '),
  chromium: '–',
  firefox: '–',
  state: 'best effort',
})

/** A row for each surface of each replica, and for each kind of composer that none of them tries. */
export function rowsOf(sites: readonly Site[], surfaces: Surfaces, runs: Runs): Row[] {
  const rows = [...surfaces].flatMap(([replica, all]) =>
    all.map((surface) => tried(replica, surface, sites, runs)),
  )
  const kinds = new Set(rows.map(({ kind }) => kind))
  const rest = sites.flatMap((site) =>
    site.composers.filter(({ id }) => !kinds.has(`${site.id}/${id}`)).map((kind) => untried(site, kind)),
  )
  const order = (one: Row, other: Row): number => one.site.localeCompare(other.site, 'en')
  return [...rows, ...rest].sort(order)
}
