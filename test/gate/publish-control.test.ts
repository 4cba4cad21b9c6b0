// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { publishControlIn } from '../../src/gate/publish-control'
import { sheetFor } from './sheets'

const BOX = '<div class="e" contenteditable="true" role="textbox" data-lexical-editor="true"></div>'
const button = (label: string, inner = label): string =>
  `<div role="button" tabindex="0" aria-label="${label}" class="b">${inner}</div>`

/** What pressing the element with class `b` publishes: the kind of composer, or nothing. */
function pressed(site: string, html: string): string | undefined {
  document.body.innerHTML = html
  const control = document.querySelector('.b')
  if (control === null) throw new Error('There is nothing to press.')
  const elements: Element[] = []
  for (let at: Element | null = control; at !== null; at = at.parentElement) elements.push(at)
  return publishControlIn(elements, { sheet: sheetFor(site), recent: null })?.composer.kind.id
}

beforeEach(() => {
  document.body.innerHTML = ''
})

describe('a control on Facebook', () => {
  const dialog = (inner: string): string => `<div role="dialog"><div>${BOX}</div>${inner}</div>`

  it('publishes a post by its label', () => {
    expect(pressed('facebook', dialog(button('Post')))).toBe('post')
  })

  it('publishes a post in any language, as the last button that is all words', () => {
    const others = `<div role="button" aria-label="Foto"><svg></svg></div><div role="button">Ychwanegu</div>`
    expect(pressed('facebook', dialog(`${others}${button('Veröffentlichen')}`))).toBe('post')
  })

  it.each(['Add photo', 'Canslo', 'Next', 'Nesaf'])('doesn’t publish by “%s”', (label) => {
    expect(pressed('facebook', dialog(button(label)))).toBeUndefined()
  })

  it('doesn’t publish by what only begins like a label', () => {
    expect(
      pressed('facebook', `<div role="dialog">${button('Published a few seconds ago')}${BOX}</div>`),
    ).toBe(undefined)
  })

  it('publishes a comment by the id that no language changes', () => {
    const send = `<div id="focused-state-composer-submit">${button('Kommentieren', '<svg></svg>')}</div>`
    expect(pressed('facebook', `<form role="presentation">${BOX}${send}</form>`)).toBe('comment')
  })

  it('sends a message from the chat that the button belongs to', () => {
    const chat = `<div aria-label="Thread composer">${BOX}${button('Press enter to send', '<svg></svg>')}</div>`
    expect(pressed('facebook', `${dialog('')}${chat}`)).toBe('chat')
  })

  it.each([
    ['by the arrow at its end, in any language', button('Zum Senden Enter drücken', '<svg></svg>'), 'chat'],
    [
      'not by what opens a list of emoji',
      '<div role="button" class="b" aria-haspopup="menu"><svg></svg></div>',
      undefined,
    ],
  ])('sends a message %s', (_how, control, expected) => {
    expect(pressed('facebook', `<div role="group" aria-label="Thread composer">${BOX}${control}</div>`)).toBe(
      expected,
    )
  })

  it('sends a message where nothing about the box is said in English', () => {
    const send = button('Zum Senden Enter drücken', '<svg></svg>')
    expect(pressed('facebook', `<div role="group" aria-label="Nachricht">${BOX}${send}</div>`)).toBe(
      'chat-any-language',
    )
  })

  it('has nothing to do with a composer elsewhere on the page', () => {
    expect(pressed('facebook', `${dialog('')}<div role="article">${button('Share')}</div>`)).toBeUndefined()
  })
})

describe('a control on X', () => {
  const editor = '<div contenteditable="true" role="textbox" data-testid="tweetTextarea_0"></div>'
  const post = (id: string): string => `<button data-testid="${id}" class="b"><span>Postio</span></button>`

  it('posts from the dialog though the feed has a composer too', () => {
    const feed = `<main><div data-testid="primaryColumn">${editor}</div></main>`
    document.body.innerHTML = `${feed}<div role="dialog">${editor}${post('tweetButton')}</div>`
    expect(pressed('x', document.body.innerHTML)).toBe('post')
  })

  it('replies where the post that is answered stands above the box', () => {
    const above = '<article data-testid="tweet"></article>'
    expect(pressed('x', `<div role="dialog">${above}${editor}${post('tweetButton')}</div>`)).toBe('reply')
  })

  it('sends a direct message', () => {
    const form =
      '<div data-testid="dm-composer-form"><textarea data-testid="dm-composer-textarea"></textarea></div>'
    const send = post('dm-composer-send-button')
    expect(pressed('x', `<div data-testid="dm-conversation-panel">${form}${send}</div>`)).toBe('message')
  })
})

describe('a control on Instagram', () => {
  it('shares a caption from the head of the dialog', () => {
    const rest = `${BOX}<div role="button">Advanced settings</div>`
    expect(pressed('instagram', `<div role="dialog">${button('Rhannu')}${rest}</div>`)).toBe('caption')
  })

  it('only goes on at a step without a caption', () => {
    expect(pressed('instagram', `<div role="dialog">${button('Next')}</div>`)).toBeUndefined()
  })

  it('posts a comment by the word beside it', () => {
    expect(pressed('instagram', `<form><textarea></textarea>${button('Posten')}</form>`)).toBe('comment')
  })
})

describe('a control on any other site', () => {
  it('sends a message from a box that says it is for messages', () => {
    const box = '<textarea placeholder="Ysgrifennwch neges"></textarea>'
    expect(pressed('generic', `<footer>${box}<button class="b">Anfon</button></footer>`)).toBe('message')
  })

  it.each(['Post', 'Reply', 'Cyhoeddi', 'Anfonwch neges', 'SEND…'])('publishes as “%s”', (label) => {
    expect(pressed('generic', `<form><textarea></textarea><button class="b">${label}</button></form>`)).toBe(
      'any',
    )
  })

  it.each(['Cancel', 'Preview', 'Posts', 'Canslo'])('doesn’t as “%s”', (label) => {
    expect(pressed('generic', `<form><textarea></textarea><button class="b">${label}</button></form>`)).toBe(
      undefined,
    )
  })
})
