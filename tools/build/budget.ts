import type { Plugin } from 'vite'

/** Fails the build when a script grows beyond what a page may be made to pay: entry file (its end) → bytes, minified. */
export function budgetPlugin(budgets: Readonly<Record<string, number>>): Plugin {
  return {
    name: 'second-look:budget',
    apply: 'build',
    writeBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || file.facadeModuleId === null) continue
        const entry = file.facadeModuleId.replaceAll('\\', '/')
        const size = Buffer.byteLength(file.code)
        for (const [end, limit] of Object.entries(budgets))
          if (entry.endsWith(end) && size > limit)
            this.error(`${end} is ${size} bytes, more than the ${limit} that it may be.`)
      }
    },
  }
}
