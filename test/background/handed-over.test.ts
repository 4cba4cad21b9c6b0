import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Roll } from '../../src/model/pupil'

const roll = (...names: string[]): Roll =>
  names.map((given) => ({
    given,
    surname: 'Ashworth',
    preferred: '',
    year: '',
    group: '',
    photoConsent: null,
    status: 'current',
  }))

let handed: typeof import('../../src/background/handed-over')
beforeEach(async () => {
  vi.resetModules()
  handed = await import('../../src/background/handed-over')
})

describe('a list that arrives in parts', () => {
  it('is whole and in order when all of it is there, in whatever order it came', () => {
    handed.handOver('a', 1, roll('Ivy'))
    handed.handOver('a', 0, roll('Kit', 'Mo'))
    expect(handed.takeHandedOver('a', 2)?.map(({ given }) => given)).toEqual(['Kit', 'Mo', 'Ivy'])
  })

  it('can be taken once', () => {
    handed.handOver('a', 0, roll('Kit'))
    handed.takeHandedOver('a', 1)
    expect(handed.takeHandedOver('a', 1)).toBeNull()
  })

  it('is nothing when a part is missing, as after the worker slept', () => {
    handed.handOver('a', 1, roll('Ivy'))
    expect(handed.takeHandedOver('a', 2)).toBeNull()
  })

  it('isn’t mixed with what another import left', () => {
    handed.handOver('a', 0, roll('Kit'))
    handed.handOver('b', 1, roll('Ivy'))
    expect(handed.takeHandedOver('b', 2)).toBeNull()
  })

  it('is refused, and forgotten, when it grows beyond any school’s', () => {
    const many = Array.from({ length: 60_000 }, () => roll('Kit')).flat()
    expect(handed.handOver('a', 0, many)).toBe(true)
    expect(handed.handOver('a', 1, many)).toBe(false)
    expect(handed.takeHandedOver('a', 2)).toBeNull()
  })
})
