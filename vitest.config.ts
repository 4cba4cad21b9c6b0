import { defineConfig } from 'vitest/config'
import { dictionaryPlugin } from './tools/build/dictionary'
import { homoglyphsPlugin } from './tools/build/homoglyphs'
import { indexStampPlugin } from './tools/build/index-stamp'
import { rulesPlugin } from './tools/build/rules'
import { sitesPlugin } from './tools/build/sites'
import { taggerPlugin } from './tools/build/tagger'

const plugins = [
  rulesPlugin(),
  sitesPlugin(),
  homoglyphsPlugin(),
  indexStampPlugin(),
  dictionaryPlugin(),
  taggerPlugin(),
]

/** A browser suite runs alone on its browser; starting one takes seconds on a slow machine. */
function browserProject(browser: 'chromium' | 'firefox') {
  return {
    plugins,
    test: {
      name: `e2e-${browser}`,
      include: ['test/e2e/**/*.test.ts'],
      env: { E2E_BROWSER: browser },
      globalSetup: ['test/e2e/replicas.ts'],
      fileParallelism: false,
      testTimeout: 60_000,
      hookTimeout: 180_000,
    },
  }
}

export default defineConfig({
  test: {
    projects: [
      {
        plugins,
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/sites/**'],
        },
      },
      browserProject('chromium'),
      browserProject('firefox'),
    ],
  },
})
