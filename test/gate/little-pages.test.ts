// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CHATS } from './little-pages/chats'
import { COMMENTS } from './little-pages/comments'
import { ELSEWHERE } from './little-pages/elsewhere'
import { FORUMS } from './little-pages/forums'
import { GAPS } from './little-pages/gaps'
import { OTHERS } from './little-pages/others'
import { SHAPES } from './little-pages/shapes'
import { deedsOn, isHeld } from './little-pages/visit'

const pages = [...FORUMS, ...COMMENTS, ...CHATS, ...ELSEWHERE, ...OTHERS, ...SHAPES]

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('on pages of sites without a file', () => {
  it.each(pages)('what publishes is held and nothing else: $name', async (page) => {
    const wrong: string[] = []
    for (const deed of deedsOn(page)) if ((await isHeld(page, deed)) !== deed.publishes) wrong.push(deed.name)
    const known = GAPS[page.name] ?? []
    expect(wrong.filter((name) => !known.includes(name))).toEqual([])
  })

  it('names no gap on a page that isn’t there', () => {
    const names = pages.map(({ name }) => name)
    expect(Object.keys(GAPS).filter((name) => !names.includes(name))).toEqual([])
  })
})
