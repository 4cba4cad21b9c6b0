import { describe, expect, it } from 'vitest'
import { openModel, packModel } from '../../../src/engine/opinion/model'
import { shippedDecision, shippedModel } from '../../../src/engine/opinion/shipped'

const model = shippedModel()
if (model === null) throw new Error('No model is shipped.')

describe('the shipped model', () => {
  it('is the same after packing and opening', () => {
    const bytes = packModel(model)
    expect(Buffer.compare(packModel(openModel(bytes)), bytes)).toBe(0)
  })

  it('is refused when it is cut short or of another version', () => {
    const bytes = packModel(model)
    expect(() => openModel(bytes.slice(0, bytes.length - 4))).toThrow(RangeError)
    bytes[0] = 250
    expect(() => openModel(bytes)).toThrow('another version')
  })

  it('comes with what is weighed for every category, which reminds no later than it warns', () => {
    const { categories, warn, remind, clues } = shippedDecision
    expect(categories).toEqual(model.categories)
    expect(remind).toHaveLength(categories.length)
    for (const row of Object.values(clues)) expect(row).toHaveLength(categories.length)
    for (const least of remind) expect(least).toBeLessThanOrEqual(warn)
  })
})
