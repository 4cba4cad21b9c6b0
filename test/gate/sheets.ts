import type { SiteSheet } from '../../src/model/site'
import { readSitesFolder, sheetOf } from '../../tools/build/sites'

const folder = readSitesFolder()

/** The sheet that the build gives the gate on a site, by the site's id; `generic` for any other site. */
export function sheetFor(id: string): SiteSheet {
  const site = [...folder.sites, folder.generic].find((each) => each.id === id)
  if (site === undefined) throw new Error(`There is no ${id}.yaml.`)
  return sheetOf(site, folder)
}
