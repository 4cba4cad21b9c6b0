import { describe, expect, it } from 'vitest'
import { lastInWords, viewOf } from '../../../src/pages/popup/site-view'
import type { SiteStatus } from '../../../src/protocol'

const NOW = new Date(2026, 4, 11, 14).getTime()
const STATUS: SiteStatus = { site: 'facebook', name: 'Facebook', state: 'on', pausedUntil: null, last: null }

describe('what the popup says of the page in front', () => {
  it.each([
    ['on', 'ok', 'pause', 'Checking on Facebook'],
    ['off', 'off', 'switch-on', 'Switched off on Facebook'],
    ['needs-permission', 'warn', 'allow', 'Not checking on Facebook yet'],
    ['unknown-site', 'note', 'add', 'Not checking on Facebook'],
    ['not-a-site', 'note', null, 'Nothing to check on this page'],
  ] as const)('%s: looks %s and offers %s', (state, tone, action, title) => {
    expect(viewOf({ ...STATUS, state }, false, NOW)).toMatchObject({ tone, action, title })
  })

  it('says until when it is paused, here or everywhere', () => {
    const paused: SiteStatus = { ...STATUS, state: 'paused', pausedUntil: NOW + 3_600_000 }
    expect(viewOf(paused, false, NOW)).toMatchObject({
      title: 'Paused on Facebook until 15:00',
      action: 'resume',
    })
    expect(viewOf(paused, true, NOW).title).toBe('Everything is paused until 15:00')
  })

  it('tells the last verdict in a sentence', () => {
    expect(lastInWords({ level: 'none', findings: 0, at: NOW })).toBe('Last checked draft: nothing found.')
    expect(lastInWords({ level: 'warn', findings: 2, at: NOW })).toBe(
      'Last checked draft: 2 things worth a second look.',
    )
    expect(lastInWords({ level: 'remind', findings: 1, at: NOW })).toBe('Last checked draft: 1 reminder.')
  })
})
