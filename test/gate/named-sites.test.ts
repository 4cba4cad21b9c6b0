// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { composerOf } from '../../src/gate/find-composer'
import { publishControlIn } from '../../src/gate/publish-control'
import { isPublishKey } from '../../src/gate/publish-key'
import { sheetFor } from './sheets'

/** Markup as public sources tell it of each site (and other than the replicas'): `.e` is written in, `.b` is pressed. */

function pressed(site: string): string | undefined {
  const elements: Element[] = []
  for (let at = document.querySelector('.b'); at !== null; at = at.parentElement) elements.push(at)
  return publishControlIn(elements, { sheet: sheetFor(site), recent: null })?.composer.kind.id
}

function written(site: string) {
  const editor = document.querySelector<HTMLElement>('.e')
  if (editor === null) throw new Error('There is nothing to write in.')
  return composerOf(editor, sheetFor(site))
}

const BOX = '<div class="e" contenteditable="true" role="textbox"></div>'
const DRAFT =
  '<div class="DraftEditor-root"><div class="e public-DraftEditor-content" contenteditable="true" role="textbox"></div></div>'
const FIELD = '<textarea class="e" name="text"></textarea>'
const YOUTUBE = '<div class="e" id="contenteditable-root" contenteditable="true"></div>'
const SUBMIT =
  '<div id="submit-button"><yt-button-shape><button class="b" aria-label="Kommentar"><span>Kommentar</span></button></yt-button-shape></div>'
const PLANE = (icon: string) => `<span data-icon="${icon}"><svg class="b"></svg></span>`

const PRESSES: readonly (readonly [string, string, string, string])[] = [
  ['youtube', 'a comment', `<ytd-commentbox>${YOUTUBE}${SUBMIT}</ytd-commentbox>`, 'comment'],
  [
    'youtube',
    'an answer',
    `<ytd-comment-reply-dialog-renderer><ytd-commentbox>${YOUTUBE}${SUBMIT}</ytd-commentbox></ytd-comment-reply-dialog-renderer>`,
    'reply',
  ],
  [
    'youtube',
    'a community post, by an older button',
    `<ytd-backstage-post-dialog-renderer>${YOUTUBE}<ytd-button-renderer id="submit-button" class="b">Postio</ytd-button-renderer></ytd-backstage-post-dialog-renderer>`,
    'community',
  ],
  [
    'youtube',
    'a film',
    `<ytcp-uploads-dialog><div id="title-textarea"><div id="textbox" class="e" contenteditable="true"></div></div><ytcp-button id="done-button" class="b"><div>Speichern</div></ytcp-button></ytcp-uploads-dialog>`,
    'studio',
  ],
  [
    'tiktok',
    'a comment',
    `<div data-e2e="comment-input">${DRAFT}</div><div data-e2e="comment-post" class="b">Postio</div>`,
    'comment',
  ],
  [
    'tiktok',
    'a message by the picture’s box',
    `<div class="x-DivEditorContainer">${DRAFT}</div><div><svg data-e2e="message-send"><path class="b"></path></svg></div>`,
    'message',
  ],
  [
    'tiktok',
    'a message in the newer box',
    `<div data-e2e="dm-new-input-editor">${DRAFT}</div><button><svg data-e2e="message-send" class="b"></svg></button>`,
    'message',
  ],
  [
    'tiktok',
    'a film',
    `<div>${DRAFT}</div><button data-e2e="post_video_button" class="b"><div>Posten</div></button>`,
    'caption',
  ],
  [
    'reddit',
    'a comment',
    `<shreddit-composer>${BOX}<button slot="submit-button" type="submit"><span class="b">Kommentieren</span></button></shreddit-composer>`,
    'comment',
  ],
  [
    'reddit',
    'a post',
    `<main><shreddit-composer>${BOX}</shreddit-composer><r-post-form-submit-button id="submit-post-button" class="b"></r-post-form-submit-button></main>`,
    'post',
  ],
  [
    'reddit',
    'an older comment',
    `<form class="usertext"><div class="usertext-edit">${FIELD}</div><button type="submit" class="save b">speichern</button></form>`,
    'old-comment',
  ],
  [
    'reddit',
    'an older post',
    `<form id="newlink"><textarea name="title"></textarea>${FIELD}<button name="submit" value="form" type="submit" class="b">absenden</button></form>`,
    'old-post',
  ],
  [
    'whatsapp',
    'a message by its newest icon',
    `<footer>${BOX}<button aria-label="Senden">${PLANE('wds-ic-send-filled')}</button></footer>`,
    'message',
  ],
  [
    'whatsapp',
    'a message by its older icon',
    `<footer>${BOX}<button>${PLANE('send')}</button></footer>`,
    'message',
  ],
  [
    'whatsapp',
    'a message by its test id',
    `<footer>${BOX}<div data-testid="compose-btn-send" class="b"></div></footer>`,
    'message',
  ],
  [
    'whatsapp',
    'a picture’s caption',
    `<div id="main"><footer></footer></div><div><div>${BOX}</div><div role="button" aria-label="Anfon">${PLANE('wds-ic-send-filled')}</div></div>`,
    'media',
  ],
  [
    'pinterest',
    'a comment',
    `<div data-test-id="comment-editor-container">${DRAFT}<div data-test-id="activity-item-create-submit"><button aria-label="Posten"><svg class="b"></svg></button></div></div>`,
    'comment',
  ],
  [
    'pinterest',
    'a pin',
    `<div data-test-id="storyboard-creation-nav-done"><button class="b">Veröffentlichen</button></div><input id="storyboard-selector-title">${DRAFT}`,
    'pin',
  ],
  [
    'pinterest',
    'a pin, in the older builder',
    `<button data-test-id="board-dropdown-save-button" class="b">Speichern</button>${DRAFT}`,
    'pin',
  ],
  [
    'snapchat',
    'a message',
    `<div>${BOX}<button aria-label="Send this text to Maya" class="b"><svg></svg></button></div>`,
    'message',
  ],
  [
    'x',
    'a post in a column',
    `<main><section><div data-testid="tweetTextarea_0" contenteditable="true"></div><button data-testid="tweetButtonInline">Post</button></section><section><div data-testid="tweetTextarea_0" class="e" contenteditable="true"></div><button data-testid="tweetButtonInline" class="b">Post</button></section></main>`,
    'post',
  ],
  [
    'x',
    'a post on a phone',
    `<main><button data-testid="tweetButton" class="b">Posten</button><div data-testid="tweetTextarea_0"><textarea class="e"></textarea></div></main>`,
    'post',
  ],
  [
    'x',
    'one’s own lines',
    `<div role="dialog"><button data-testid="Profile_Save_Button" class="b">Cadw</button><input name="displayName"><textarea name="description" class="e"></textarea></div>`,
    'bio',
  ],
  [
    'x',
    'a message as it was before',
    `<aside role="complementary"><div data-testid="dmComposerTextInput" class="e" contenteditable="true"></div><button data-testid="dmComposerSendButton" class="b"></button></aside>`,
    'message-legacy',
  ],
]

describe('a press publishes', () => {
  it.each(PRESSES)('on %s: %s', (site, _what, html, kind) => {
    document.body.innerHTML = html
    expect(pressed(site)).toBe(kind)
    expect(written(site)?.kind.id).toBe(kind)
  })
})

const KEYS: readonly (readonly [string, string, string, boolean])[] = [
  ['tiktok', 'a comment', `<div data-e2e="comment-input">${DRAFT}</div>`, true],
  ['tiktok', 'a film’s caption', `<div>${DRAFT}</div>`, false],
  ['whatsapp', 'a message', `<footer>${BOX}</footer>`, true],
  [
    'whatsapp',
    'a search',
    '<div id="side"><div class="e" contenteditable="true" role="textbox" data-tab="3"></div></div>',
    false,
  ],
  ['pinterest', 'a comment', `<div data-test-id="comment-editor-container">${DRAFT}</div>`, true],
  [
    'discord',
    'a message',
    '<form><div class="e" contenteditable="true" role="textbox" data-slate-editor="true"></div></form>',
    true,
  ],
  [
    'discord',
    'a search',
    '<div class="e" contenteditable="true" role="combobox" data-slate-editor="true"></div>',
    false,
  ],
  ['snapchat', 'a message', `<div>${BOX}</div>`, true],
  ['reddit', 'a comment', `<shreddit-composer>${BOX}</shreddit-composer>`, false],
  ['youtube', 'a comment', `<ytd-commentbox>${YOUTUBE}</ytd-commentbox>`, false],
]

describe('Enter', () => {
  it.each(KEYS)('on %s, in %s', (site, _what, html, publishes) => {
    document.body.innerHTML = html
    const composer = written(site)
    const event = new KeyboardEvent('keydown', { key: 'Enter' })
    expect(composer !== null && isPublishKey(event, composer)).toBe(publishes)
  })
})
