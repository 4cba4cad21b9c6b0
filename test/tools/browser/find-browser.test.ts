import { describe, expect, it } from 'vitest'
import { findBrowser, type Machine, NoBrowser } from '../../../tools/browser/find-browser'

/** A computer with these files on it and nothing else. */
function machineWith(files: readonly string[], more: Partial<Machine> = {}): Machine {
  return {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    home: '/home/robin',
    isRoot: false,
    exists: (path) => files.includes(path),
    list: () => [],
    install: () => false,
    ...more,
  }
}

describe('the search for a browser', () => {
  it('takes what CHROME_PATH and FIREFOX_PATH name before anything else', () => {
    const env = { PATH: '/usr/bin', CHROME_PATH: '/opt/mine/chrome', FIREFOX_PATH: '/opt/mine/firefox' }
    const machine = machineWith(
      ['/opt/mine/chrome', '/opt/mine/firefox', '/usr/bin/chromium', '/usr/bin/firefox'],
      { env },
    )
    expect(findBrowser('chromium', machine)).toBe('/opt/mine/chrome')
    expect(findBrowser('firefox', machine)).toBe('/opt/mine/firefox')
  })

  it('finds Chromium before Chrome and Edge, wherever they are on the path', () => {
    const all = ['/usr/bin/microsoft-edge', '/usr/local/bin/google-chrome', '/usr/bin/chromium']
    expect(findBrowser('chromium', machineWith(all))).toBe('/usr/bin/chromium')
    expect(findBrowser('chromium', machineWith(all.slice(0, 2)))).toBe('/usr/local/bin/google-chrome')
    expect(findBrowser('chromium', machineWith(all.slice(0, 1)))).toBe('/usr/bin/microsoft-edge')
  })

  it('knows where programs are on a Mac and on Windows', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect(findBrowser('chromium', machineWith([chrome], { platform: 'darwin' }))).toBe(chrome)
    const firefox = 'C:/Programs/Mozilla Firefox/firefox.exe'
    const windows = { platform: 'win32', env: { PROGRAMFILES: 'C:/Programs' } } as const
    expect(findBrowser('firefox', machineWith([firefox], windows))).toBe(firefox)
  })

  it('takes the newest Chromium of Playwright’s folder', () => {
    const folder = '/home/robin/.cache/ms-playwright'
    const files = ['chromium-99', 'chromium-1208'].map((name) => `${folder}/${name}/chrome-linux64/chrome`)
    const list = (asked: string) => (asked === folder ? ['chromium-99', 'chromium-1208', 'firefox-1500'] : [])
    expect(findBrowser('chromium', machineWith(files, { list }))).toBe(files[1])
  })

  it('installs the package on Debian as root', () => {
    const files = ['/etc/debian_version']
    const installed: string[] = []
    const install = (name: string) => {
      installed.push(name)
      return files.push('/usr/bin/firefox-esr') > 0
    }
    expect(findBrowser('firefox', machineWith(files, { isRoot: true, install }))).toBe('/usr/bin/firefox-esr')
    expect(installed).toEqual(['firefox-esr'])
  })

  it.each([
    ['not as root', ['/etc/debian_version'], false],
    ['not on other systems', [], true],
  ])('installs nothing %s, and says in two lines what to do', (_, files, isRoot) => {
    const install = () => {
      throw new Error('Nothing may be installed here.')
    }
    const search = () => findBrowser('chromium', machineWith(files, { isRoot, install }))
    expect(search).toThrow(NoBrowser)
    expect(search).toThrow(/^No Chromium.*\nInstall .*CHROME_PATH[^\n]*$/)
  })
})
