import { join } from 'node:path'
import { defineConfig, type PluginOption } from 'vite'
import webExtension, { readJsonFile } from 'vite-plugin-web-extension'
import { bareBrowser } from './tools/build/bare-browser'
import { budgetPlugin } from './tools/build/budget'
import { iconsPlugin } from './tools/build/icons'
import { managedSchemaPlugin } from './tools/build/managed-schema'
import { trimPolyfill } from './tools/build/polyfill'
import { loadSites, requestHosts, sitesToContentScripts } from './tools/build/sites'
import { virtualModules } from './tools/build/virtual-modules'

// The plugin below loads this file again for each bundle, by vite's other loader, which would complain each time.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true'

const ROOT = import.meta.dirname
const GATE = 'src/gate/index'
const WARNING = 'src/warning/index'
/** Put into a page with the warning: a style sheet alone. */
const HIGHLIGHT = 'src/warning/marks/highlight.css'
const KEEPER = 'src/gate/keeper/index'

/** The hand-written manifest, with the matches that `rules/sites/*.yaml` ask for. */
function manifest(): Record<string, unknown> {
  return readJsonFile(join(ROOT, 'manifest.json'))
}

/** What every page of a site pays for, in bytes; the keeper and the warning come when somebody writes. */
const BUDGETS = { '/src/gate/index.ts': 15_000 }

function pluginsOfEveryBundle(): PluginOption[] {
  return [
    ...virtualModules(),
    bareBrowser([`/${GATE}.ts`, `/${KEEPER}.ts`]),
    trimPolyfill(['runtime.sendMessage']),
    budgetPlugin(BUDGETS),
  ]
}

export default defineConfig({
  root: ROOT,
  logLevel: 'warn',
  build: {
    target: ['chrome121', 'firefox128'],
    outDir: 'dist',
    emptyOutDir: true,
    minify: true,
    // The manifest step builds everything; that it takes longest is no news.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  plugins: [
    iconsPlugin(),
    managedSchemaPlugin(),
    webExtension({
      manifest,
      additionalInputs: [
        `${GATE}.ts`,
        `${KEEPER}.ts`,
        `${WARNING}.ts`,
        HIGHLIGHT,
        'src/pages/welcome/index.html',
      ],
      skipManifestValidation: true,
      printSummary: false,
      disableAutoLaunch: true,
      htmlViteConfig: { logLevel: 'warn', plugins: pluginsOfEveryBundle() },
      scriptViteConfig: { logLevel: 'warn', plugins: pluginsOfEveryBundle() },
      transformManifest(built) {
        const sites = loadSites(join(ROOT, 'rules/sites'))
        const scripts = sitesToContentScripts(sites, `${GATE}.js`)
        const pages = scripts.flatMap((script) => script.matches)
        const hosts = [...new Set([...pages, ...sites.flatMap(requestHosts)])].sort()
        return { ...built, content_scripts: scripts, host_permissions: hosts }
      },
    }),
  ],
})
