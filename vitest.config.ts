import { defineConfig } from 'vitest/config'
import { virtualModules } from './tools/build/virtual-modules'

const plugins = virtualModules()

/** A browser suite runs alone on its browser; starting one takes seconds on a slow machine. No test is tried twice. */
function browserProject(browser: 'chromium' | 'firefox') {
  return {
    plugins,
    test: {
      name: `e2e-${browser}`,
      include: ['test/e2e/**/*.test.ts'],
      env: { E2E_BROWSER: browser },
      globalSetup: ['test/e2e/replicas.ts'],
      fileParallelism: false,
      testTimeout: 90_000,
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
          // On a machine that does other things as well, five seconds are soon over.
          testTimeout: 60_000,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/sites/**'],
        },
      },
      browserProject('chromium'),
      browserProject('firefox'),
    ],
  },
})
