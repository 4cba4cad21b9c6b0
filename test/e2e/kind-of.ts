import { readSitesFolder } from '../../tools/build/sites'
import { replicaUrl } from '../../tools/replicas/sites'
import type { Page } from './driver/driver'
import { allOf } from './driver/place'
import type { Surface } from './surfaces'

const { sites, generic } = readSitesFolder()

/** Id of the file and kind of composer (`site/kind`) that a surface's editor is found as, by what it is now. */
export function kindOf(page: Page, { site, host, editor }: Surface): Promise<string | undefined> {
  const { hostname } = new URL(replicaUrl(site, {}, host))
  const here = sites.filter(({ hosts }) => hosts.includes(hostname))
  const kinds = [...here, generic].flatMap(({ id, composers }) =>
    composers.map((kind) => [`${id}/${kind.id}`, kind.editor]),
  )
  return page.evaluate(
    `${JSON.stringify(kinds)}.find(([, editor]) => ${allOf(editor)}[0]?.closest(editor))?.[0]`,
  )
}
