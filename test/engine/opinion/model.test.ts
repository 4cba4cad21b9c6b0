import { describe, expect, it } from 'vitest'
import { openModel, packModel } from '../../../src/engine/opinion/model'
import { shippedModel, shippedThresholds } from '../../../src/engine/opinion/shipped'

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

  it('has thresholds for every category, reminding no later than it warns', () => {
    expect(Object.keys(shippedThresholds)).toEqual([...model.categories])
    for (const { warn, remind } of Object.values(shippedThresholds)) expect(remind).toBeLessThanOrEqual(warn)
  })
})
