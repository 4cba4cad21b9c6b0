import { openChromium } from './chromium'
import type { Driver, DriverOptions } from './driver'
import { openFirefox } from './firefox'

/** The browser that this vitest project is for (vitest.config.ts sets E2E_BROWSER). */
export const browserName = process.env.E2E_BROWSER === 'firefox' ? 'firefox' : 'chromium'

export function openDriver(options: DriverOptions): Promise<Driver> {
  return browserName === 'firefox' ? openFirefox(options) : openChromium(options)
}
