import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { trimTable } from '../../../tools/build/polyfill'

const source = readFileSync(
  createRequire(import.meta.url).resolve('webextension-polyfill/dist/browser-polyfill.js'),
  'utf8',
)

interface Sandbox {
  readonly module: { exports: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
}

/** Loads a polyfill's source beside a Chromium whose `sendMessage` answers through a callback. */
function load(code: string): Sandbox['module']['exports'] {
  const runtime = {
    id: 'ours',
    sendMessage: (message: unknown, answer: (reply: unknown) => void) => answer({ heard: message }),
  }
  const module = { exports: {} }
  runInNewContext(code, { chrome: { runtime }, module, exports: module.exports })
  return (module as Sandbox['module']).exports
}

describe('trimming the polyfill', () => {
  it('leaves less than half of the source in its table and code', () => {
    expect(trimTable(source, ['runtime']).length).toBeLessThan(source.length * 0.75)
  })

  it('keeps the namespaces that are named and no other', () => {
    const table = /const apiMetadata = (\{.*?\});\n/.exec(trimTable(source, ['runtime', 'storage']))?.[1]
    expect(Object.keys(JSON.parse(table ?? 'null') as object)).toEqual(['runtime', 'storage'])
  })

  it('keeps a method that is named alone', () => {
    const table = /const apiMetadata = (\{.*?\});\n/.exec(trimTable(source, ['runtime.sendMessage']))?.[1]
    expect(JSON.parse(table ?? 'null')).toEqual({ runtime: { sendMessage: { minArgs: 1, maxArgs: 3 } } })
  })

  it.each(['runtime', 'runtime.sendMessage'])(
    'leaves a polyfill that still turns callbacks into promises (%s)',
    async (name) => {
      const answer = await load(trimTable(source, [name])).runtime.sendMessage('hello')
      expect(answer).toEqual({ heard: 'hello' })
    },
  )

  it('stops the build when the table is not where it was', () => {
    expect(() => trimTable(source.replace('const apiMetadata', 'const metadata'), ['runtime'])).toThrow(
      /no longer looks as .* expects \(there is no “const apiMetadata =”\)/,
    )
  })

  it('stops the build when the table has no end', () => {
    expect(() => trimTable('const apiMetadata = {"runtime": {}}', ['runtime'])).toThrow(/has no end/)
  })

  it('stops the build when the table is no longer JSON', () => {
    const broken = source.replace('"alarms": {', 'alarms: {')
    expect(() => trimTable(broken, ['runtime'])).toThrow(/is not JSON/)
  })

  it('stops the build when a namespace is unknown', () => {
    expect(() => trimTable(source, ['runtime', 'telepathy'])).toThrow(/its table has no telepathy/)
    expect(() => trimTable(source, ['runtime.guess'])).toThrow(/its table has no runtime.guess/)
  })
})
