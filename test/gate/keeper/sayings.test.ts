// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import type { Found } from '../../../src/gate/find-composer'
import { composerOf } from '../../../src/gate/find-composer'
import { Sayings } from '../../../src/gate/keeper/sayings'
import { sheetFor } from '../sheets'

let sayings: Sayings
beforeEach(() => {
  sayings = new Sayings()
  document.body.innerHTML = '<form id="one"></form><form id="two"></form>'
})

/** A fresh editor in a form, as pages make them. */
function compose(form: 'one' | 'two'): Found {
  const editor = document.createElement('textarea')
  document.getElementById(form)?.replaceChildren(editor)
  const composer = composerOf(editor, sheetFor('generic'))
  if (composer === null) throw new Error('There is no composer.')
  return composer
}

describe('what was said of a draft', () => {
  it('counts for its composer and for no other', () => {
    const [one, two] = [compose('one'), compose('two')]
    sayings.add(one, 'Jack')
    sayings.add(one, 'Ava')
    sayings.add(one, 'Jack')
    expect(sayings.of(one)).toEqual(['Jack', 'Ava'])
    expect(sayings.of(two)).toEqual([])
  })

  it('goes with an editor that the page rebuilds in its place', () => {
    sayings.add(compose('one'), 'Jack')
    expect(sayings.of(compose('one'))).toEqual(['Jack'])
    expect(sayings.of(compose('two'))).toEqual([])
  })

  it('is gone when the draft is', () => {
    const [one, two] = [compose('one'), compose('two')]
    sayings.add(one, 'Jack')
    sayings.add(two, 'Ava')
    sayings.forget(one)
    expect(sayings.of(one)).toEqual([])
    expect(sayings.of(two)).toEqual(['Ava'])
  })

  it('is not for a new place, even one like the old', () => {
    const one = compose('one')
    sayings.add(one, 'Jack')
    document.body.innerHTML = '<form id="one"></form>'
    expect(sayings.of(compose('one'))).toEqual([])
  })
})
