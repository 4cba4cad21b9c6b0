import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import type { Plugin, ResolvedConfig } from 'vite'

const SIZES = [16, 32, 48, 128]

/** Each picture and the name its sizes get: `icons/16.png`, `icons/off-16.png`. */
const PICTURES = [
  { source: 'icon.svg', prefix: '' },
  { source: 'icon-off.svg', prefix: 'off-' },
]

/** Renders `icons/*.svg` to the PNG sizes that manifest and background name. */
export function iconsPlugin(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'second-look-icons',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    async closeBundle() {
      const folder = join(config.root, config.build.outDir, 'icons')
      await mkdir(folder, { recursive: true })
      for (const { source, prefix } of PICTURES) {
        const svg = await readFile(join(config.root, 'icons', source))
        for (const size of SIZES) {
          const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng()
          await writeFile(join(folder, `${prefix}${size}.png`), png)
        }
      }
    },
  }
}
