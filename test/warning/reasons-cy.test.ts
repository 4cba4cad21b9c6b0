import { afterEach, describe, expect, it } from 'vitest'
import { EVIDENCE } from '../../src/engine/names/evidence'
import { speak, strings } from '../../src/warning/strings'
import { loadRules } from '../../tools/build/rules'

afterEach(() => speak('en'))

/** What spoke for a finding is said in Welsh as well. */
describe('in Welsh', () => {
  it.each([
    ...(loadRules().raises ?? []).map(({ because }) => because),
    ...EVIDENCE.map(({ words }) => words).filter((words) => words !== ''),
    'it stands with “the door”',
  ])('there is: %s', (reason) => {
    speak('cy')
    expect(strings.reason(reason)).not.toBe(reason)
  })
})
