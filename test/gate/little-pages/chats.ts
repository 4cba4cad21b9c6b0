import type { LittlePage } from './page'

const ICON = '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M2 21l21-9L2 3v7z"></path></svg>'

/** Conversations, mail, and what schools use. */
export const CHATS: readonly LittlePage[] = [
  {
    name: 'Slack-like (Quill)',
    html: `<div data-qa="message_input_container"><div class="ql-container"><div class="ql-editor" contenteditable="true" role="textbox" aria-label="Message to general" aria-multiline="true" data-words data-enter="publishes"><p></p></div></div><div role="toolbar"><button data-qa="texty_composer_button" aria-label="Attach" aria-haspopup="menu" aria-expanded="false" data-harmless>${ICON}</button><button aria-label="Emoji" data-qa="emoji" data-harmless>${ICON}</button></div><span><button data-qa="texty_send_button" aria-label="Send now" type="button" data-wakes data-publishes>${ICON}</button><button aria-label="Schedule for later" aria-haspopup="menu" data-harmless>${ICON}</button></span></div>`,
  },
  {
    name: 'Teams-like (CKEditor 5)',
    html: `<div data-tid="message-pane-footer"><div class="ck ck-editor__editable" role="textbox" contenteditable="true" aria-label="Type a message" data-tid="ckeditor" data-words data-enter="publishes" data-mod-enter="publishes"><p></p></div><div role="toolbar"><button name="format" title="Format" aria-label="Format" data-harmless>${ICON}</button><button name="emoji" aria-label="Emoji, GIFs and Stickers" data-harmless>${ICON}</button><button name="send" type="button" data-tid="newMessageCommands-send" title="Send (Ctrl+Enter)" aria-label="Send (Ctrl+Enter)" data-publishes>${ICON}</button></div></div>`,
  },
  {
    name: 'Telegram-like',
    html: `<div class="chat-input"><div class="rows-wrapper"><button class="btn-icon toggle-emoticons" aria-label="Emoji" data-harmless>☺</button><div class="input-message-input" contenteditable="true" dir="auto" aria-label="Message" role="textbox" data-words data-enter="publishes"></div><button class="btn-icon attach-file" aria-label="Attach" data-harmless>${ICON}</button></div><button class="btn-icon btn-circle btn-send animated-button-icon" aria-label="Send message" data-publishes>${ICON}</button></div>`,
  },
  {
    name: 'a chat that tells nothing but the place of its arrow',
    html: `<footer><div class="composer-bar"><button class="x1" type="button" aria-haspopup="menu" data-harmless>${ICON}</button><textarea rows="1" placeholder="Type a message" data-words data-enter="publishes"></textarea><button class="x2" type="button" data-appears data-publishes>${ICON}</button></div></footer>`,
  },
  {
    name: 'a support chat',
    html: `<div class="messenger" role="dialog" aria-label="Support"><div class="composer"><textarea aria-label="Message…" placeholder="Message…" data-words data-enter="publishes"></textarea><button aria-label="Open emoji picker" data-harmless>${ICON}</button><button aria-label="Send a message…" data-wakes data-publishes>${ICON}</button></div></div>`,
  },
  {
    name: 'Twitch-like chat (Slate)',
    html: `<div class="chat-input"><div data-a-target="chat-input" role="textbox" contenteditable="true" data-slate-editor="true" aria-label="Send a message" data-words data-enter="publishes"></div><div class="buttons"><button aria-label="Chat settings" data-harmless>${ICON}</button><button data-a-target="chat-send-button" aria-label="Send chat" data-publishes><div>Chat</div></button></div></div>`,
  },
  {
    name: 'Gmail-like',
    html: `<div role="dialog" aria-label="New Message"><img alt="Minimise" role="button" data-harmless><form enctype="multipart/form-data"><input name="subjectbox" aria-label="Subject" placeholder="Subject"></form><div role="textbox" contenteditable="true" aria-multiline="true" aria-label="Message Body" g_editable="true" data-words data-enter="harmless" data-mod-enter="publishes"></div><div class="bar"><div role="button" tabindex="1" data-tooltip="Send (Ctrl-Enter)" aria-label="Send (Ctrl-Enter)" data-publishes>Send</div><div role="button" aria-haspopup="true" aria-label="More send options" data-harmless>▾</div><div role="button" aria-label="Discard draft (Ctrl-Shift-D)" data-harmless><i></i></div></div></div>`,
  },
  {
    name: 'Outlook-like',
    html: `<div role="main"><div class="compose"><button aria-label="Send" title="Send (Ctrl+Enter)" data-publishes><span><i></i><span>Send</span></span></button><button aria-label="Discard" title="Discard (Esc)" data-harmless><i></i></button><input aria-label="Subject"><div role="textbox" contenteditable="true" aria-multiline="true" aria-label="Message body, press Alt+F10 to exit" data-words data-enter="harmless" data-mod-enter="publishes"></div></div></div>`,
  },
  {
    name: 'ClassDojo-like class story',
    html: `<div role="dialog" aria-label="New post"><button aria-label="Close" data-harmless>×</button><textarea placeholder="What is happening in your classroom?" data-words></textarea><div><button type="button" aria-label="Photo or video" data-harmless>${ICON}</button><button type="button" data-harmless>Save as draft</button></div><footer><button type="button" aria-haspopup="listbox" data-harmless>Whole class</button><button type="button" data-wakes data-publishes>Post</button></footer></div>`,
  },
  {
    name: 'Seesaw-like journal item',
    html: `<div class="modal"><header><button aria-label="Cancel" data-harmless>${ICON}</button><button aria-label="Save" class="green-check" data-publishes>${ICON}</button></header><textarea placeholder="Add a caption" data-words></textarea></div>`,
  },
  {
    name: 'Google Classroom-like announcement',
    html: `<div class="composer"><div role="textbox" contenteditable="true" aria-multiline="true" aria-label="Announce something to your class" data-words data-enter="harmless"></div><div role="toolbar"><button aria-label="Bold" data-harmless>B</button></div><div class="foot"><button aria-label="Add YouTube video" data-harmless>${ICON}</button><button data-harmless><span>Cancel</span></button><button data-wakes data-publishes><span>Post</span></button><button aria-label="More post options" aria-haspopup="true" data-harmless>▾</button></div></div>`,
  },
  {
    name: 'Google Classroom-like class comment',
    html: `<div class="comment"><div role="textbox" contenteditable="true" aria-label="Add class comment" data-words></div><button aria-label="Post comment" data-appears data-publishes>${ICON}</button></div>`,
  },
  {
    name: 'Viva Engage-like post',
    html: `<div data-testid="publisher"><div class="DraftEditor-root"><div class="public-DraftEditor-content" contenteditable="true" role="textbox" aria-label="Share thoughts, ideas, or updates" data-words></div></div><div><button title="Attach files" data-harmless>${ICON}</button><button type="button" data-harmless>Discard</button><button type="button" data-wakes data-publishes><span>Post</span></button></div></div>`,
  },
  {
    name: 'Padlet-like card',
    html: `<div class="surface-post-composer" role="dialog"><header><button aria-label="Close" data-harmless>${ICON}</button><button aria-label="More actions" aria-haspopup="menu" data-harmless>${ICON}</button><button type="button" data-wakes data-publishes>Publish</button></header><input aria-label="Subject" placeholder="Subject"><div class="ProseMirror" contenteditable="true" role="textbox" aria-label="Write something fabulous" data-words><p></p></div></div>`,
  },
  {
    name: 'a school’s message to parents',
    html: `<form action="/messages/create" method="post"><input name="subject"><div class="ql-editor" contenteditable="true" data-words><p></p></div><button type="button" data-harmless>Add attachment</button><button type="submit" name="save_draft" data-harmless>Save draft</button><button type="submit" data-publishes>Send message</button></form>`,
  },
  {
    name: 'a group’s post with “Share”',
    html: `<section class="group"><form><textarea placeholder="Share something with the group" data-words></textarea><button type="button" data-harmless>Add poll</button><button type="button" data-wakes data-publishes>Share</button></form><article><p>Leeks.</p><button data-harmless>Like</button></article></section>`,
  },
]
