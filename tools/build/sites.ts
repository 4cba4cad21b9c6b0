import { readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { type Labels, LabelsSchema, type Site, SiteSchema, type SiteSheet } from '../../src/model/site'
import { findSiteProblems } from './site-problems'
import { parseYaml, readYaml } from './yaml-file'

/** The folder of the sites that are shipped. */
export const SITES_FOLDER = resolve(import.meta.dirname, '../../rules/sites')

const LABELS = 'labels.yaml'
/** Id of the file for any other site. */
export const GENERIC = 'generic'

/** Thrown for a folder with anything wrong in it; `problems` has a line for each: `file:line:column: reason`. */
export class SitesError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The site files can’t be used:\n${problems.join('\n')}`)
    this.name = 'SitesError'
  }
}

/** A folder like `rules/sites/`, read and validated. */
export interface SitesFolder {
  /** Those with hosts, in the order of their file names. */
  readonly sites: Site[]
  readonly generic: Site
  readonly labels: Labels
}

function yamlFilesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
}

/** Reads a folder like `rules/sites/`. Throws `SitesError` listing every problem. */
export function readSitesFolder(folder: string = SITES_FOLDER): SitesFolder {
  const root = dirname(dirname(resolve(folder)))
  const problems: string[] = []
  const read = yamlFilesIn(folder)
    .filter((name) => name !== LABELS)
    .map((name) => {
      const file = readYaml(join(folder, name), root, problems)
      return { name, file, site: parseYaml(file, SiteSchema, problems) }
    })
  const labels = parseYaml(readYaml(join(folder, LABELS), root, problems), LabelsSchema, problems)
  for (const { name, file, site } of read)
    if (site !== undefined) problems.push(...findSiteProblems(name, site, file, GENERIC))
  const all = read.flatMap(({ site }) => (site === undefined ? [] : [site]))
  const generic = all.find(({ id }) => id === GENERIC)
  if (generic === undefined) problems.push(`There is no sound ${GENERIC}.yaml.`)
  if (problems.length > 0 || generic === undefined || labels === undefined) throw new SitesError(problems)
  return { sites: all.filter((site) => site !== generic), generic, labels }
}

/** The sites that have a file, without the generic one. Throws `SitesError`. */
export function loadSites(folder: string = SITES_FOLDER): Site[] {
  return readSitesFolder(folder).sites
}

/** What the gate is given on this site: the site's own composers come before those of any site. */
export function sheetOf({ id, composers }: Site, { generic, labels }: SitesFolder): SiteSheet {
  if (id === GENERIC) return { id: '', composers, labels }
  return { id, composers: [...composers, ...generic.composers], labels }
}

/** Text of `sites/<id>.js`. */
function scriptOf(site: Site, folder: SitesFolder): string {
  return `globalThis[Symbol.for('second-look.site')]=${JSON.stringify(sheetOf(site, folder))};\n`
}

export interface ContentScript {
  readonly matches: string[]
  readonly js: string[]
  readonly run_at: 'document_start'
  readonly all_frames: true
  readonly match_about_blank: true
  readonly match_origin_as_fallback: true
}

/** The manifest's content scripts: a site's sheet, then the gate, in every frame and before the page's own scripts. */
export function sitesToContentScripts(sites: readonly Site[], gatePath: string): ContentScript[] {
  return sites.map((site) => ({
    matches: site.matches,
    js: [`sites/${site.id}.js`, gatePath],
    run_at: 'document_start',
    all_frames: true,
    match_about_blank: true,
    match_origin_as_fallback: true,
  }))
}

/** Match patterns of hosts where a site has none of its pages, but where its publish requests go. */
export function requestHosts({ requests }: Site): string[] {
  return requests.flatMap(({ hosts = [] }) => hosts.map((host) => `https://${host}/*`))
}

const MODULE = 'virtual:sites'
const RESOLVED = `\0${MODULE}`
const GATE_ENTRY = /[\\/]src[\\/]gate[\\/]index\.ts$/

/**
 * Gives `virtual:sites`: `Site[]` as its default export, `anySite` beside it, and `sites/<id>.js` beside the gate's bundle.
 * A bad file fails the build.
 */
export function sitesPlugin(folder: string = SITES_FOLDER): Plugin {
  return {
    name: 'second-look-sites',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined
      for (const name of yamlFilesIn(folder)) this.addWatchFile(join(folder, name))
      const { sites, generic } = readSitesFolder(folder)
      return `export default ${JSON.stringify(sites)}\nexport const anySite = ${JSON.stringify(generic)}`
    },
    generateBundle(_options, bundle) {
      const holdsGate = Object.values(bundle).some(
        (file) => file.type === 'chunk' && GATE_ENTRY.test(file.facadeModuleId ?? ''),
      )
      if (!holdsGate) return
      const read = readSitesFolder(folder)
      for (const site of [...read.sites, read.generic])
        this.emitFile({ type: 'asset', fileName: `sites/${site.id}.js`, source: scriptOf(site, read) })
    },
  }
}
