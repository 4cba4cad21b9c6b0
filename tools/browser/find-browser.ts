import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

export type BrowserKind = 'chromium' | 'firefox'

/** What the search looks at, so that it can be tried without a machine full of browsers. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  readonly home: string
  readonly isRoot: boolean
  exists(path: string): boolean
  /** Names in a folder; none where there is no such folder. */
  list(folder: string): readonly string[]
  /** Installs a Debian package; whether that worked. */
  install(name: string): boolean
}

/** No browser was found and none could be installed; the message is the two lines for the person. */
export class NoBrowser extends Error {
  constructor(kind: BrowserKind) {
    const { label, variable } = KINDS[kind]
    super(
      `No ${label} was found on this computer, and Second Look needs one to show itself.\n` +
        `Install ${label}, or set ${variable} to the program’s path, and run this again.`,
    )
    this.name = 'NoBrowser'
  }
}

const KINDS = {
  chromium: {
    label: 'Chromium, Chrome or Edge',
    variable: 'CHROME_PATH',
    package: 'chromium',
    programs: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    mac: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
    windows: [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ],
    playwright: [
      'chrome-linux64/chrome',
      'chrome-linux/chrome',
      'chrome-win64/chrome.exe',
      'chrome-win/chrome.exe',
    ],
  },
  firefox: {
    label: 'Firefox',
    variable: 'FIREFOX_PATH',
    package: 'firefox-esr',
    programs: ['firefox', 'firefox-esr'],
    mac: ['Firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
    // Playwright's own Firefox is patched and takes no extensions the usual way.
    playwright: [],
  },
} as const

function onPath(kind: BrowserKind, machine: Machine): string[] {
  const folders = (machine.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const programs: readonly string[] = KINDS[kind].programs
  return programs.flatMap((program) => folders.map((folder) => join(folder, program)))
}

function installed(kind: BrowserKind, { env, platform }: Machine): string[] {
  const { mac, windows } = KINDS[kind]
  if (platform === 'darwin') return mac.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
  if (platform !== 'win32') return []
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
  return folders.flatMap((folder) => (folder ? windows.map((path) => join(folder, path)) : []))
}

function playwrightFolder({ env, platform, home }: Machine): string {
  if (env.PLAYWRIGHT_BROWSERS_PATH) return env.PLAYWRIGHT_BROWSERS_PATH
  if (platform === 'darwin') return join(home, 'Library/Caches/ms-playwright')
  return join(platform === 'win32' ? (env.LOCALAPPDATA ?? home) : join(home, '.cache'), 'ms-playwright')
}

/** Newest version first. */
function ofPlaywright(kind: BrowserKind, machine: Machine): string[] {
  const folder = playwrightFolder(machine)
  const versions = machine.list(folder).filter((name) => /^chromium-\d+$/.test(name))
  versions.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
  return versions.flatMap((name) => KINDS[kind].playwright.map((path) => join(folder, name, path)))
}

function search(kind: BrowserKind, machine: Machine): string | undefined {
  const places = [...onPath(kind, machine), ...installed(kind, machine), ...ofPlaywright(kind, machine)]
  return places.find((path) => machine.exists(path))
}

/** This computer. */
export const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  home: homedir(),
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
  install(name) {
    process.stderr.write(`Installing ${name} (apt-get) …\n`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const options = { stdio: ['ignore', 2, 2], env } satisfies Parameters<typeof spawnSync>[2]
    spawnSync('apt-get', ['update', '-qq'], options)
    return (
      spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options).status === 0
    )
  },
}

/**
 * The path of a browser: CHROME_PATH or FIREFOX_PATH, what is installed, Playwright's folder; on Debian as root the
 * package is installed when nothing is found. Throws `NoBrowser`.
 */
export function findBrowser(kind: BrowserKind, machine: Machine = thisMachine): string {
  const { variable, package: name } = KINDS[kind]
  const chosen = machine.env[variable]
  if (chosen && machine.exists(chosen)) return chosen
  const found = search(kind, machine)
  if (found) return found
  const isDebian = machine.exists('/etc/debian_version')
  const fresh = isDebian && machine.isRoot && machine.install(name) ? search(kind, machine) : undefined
  if (!fresh) throw new NoBrowser(kind)
  return fresh
}
