import { describe, expect, it } from 'vitest'
import { mutationsOf, withMutations } from '../../../tools/build/mutations'

describe('a Welsh word', () => {
  it.each([
    ['pennaeth', ['pennaeth', 'bennaeth', 'mhennaeth', 'phennaeth']],
    ['disgybl', ['disgybl', 'ddisgybl', 'nisgybl']],
    ['gwirion', ['gwirion', 'wirion', 'ngwirion']],
    ['llywodraethwr', ['llywodraethwr', 'lywodraethwr']],
    ['chwaer', ['chwaer']],
    ['athrawes', ['athrawes']],
  ])('%s stands in every form that its beginning can take', (word, forms) => {
    expect(mutationsOf(word)).toEqual(forms)
  })

  it('that ends in a vowel may have something hanging on it', () => {
    expect(mutationsOf('rhieni')).toEqual(['rhieni', "rhieni'n", "rhieni'r", 'rieni', "rieni'n", "rieni'r"])
  })
})

describe('a phrase of a list', () => {
  it('has its marked words in all forms, and the others as they are', () => {
    expect(withMutations('un o ~merch/plant bach')).toBe('un o merch/ferch/plant bach')
  })
})
