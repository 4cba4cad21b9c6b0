import type { LittlePage } from './page'

const ICON = '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M2 21l21-9L2 3v7z"></path></svg>'

/** Written after the recogniser, without a look at it. */
export const OTHERS: readonly LittlePage[] = [
  {
    name: 'Basecamp-like comment (Trix)',
    html: `<form action="/comments" method="post"><trix-toolbar><button type="button" class="trix-button" data-trix-attribute="bold" title="Bold" data-harmless>Bold</button></trix-toolbar><trix-editor contenteditable="true" role="textbox" aria-label="Type your comment here…" data-words></trix-editor><input type="submit" name="commit" value="Add this comment" data-publishes><a href="/cancel" role="button" data-harmless>Never mind</a></form>`,
  },
  {
    name: 'Trello-like comment',
    html: `<div class="comment-frame"><div class="ProseMirror" contenteditable="true" role="textbox" aria-label="Main content area, start typing to enter text." data-words data-mod-enter="publishes"><p></p></div><div><button type="button" data-testid="card-back-comment-save-button" data-wakes data-publishes>Save</button><button type="button" aria-label="Formatting help" data-harmless>${ICON}</button></div></div>`,
  },
  {
    name: 'Notion-like comment',
    html: `<div class="discussion"><div contenteditable="true" role="textbox" placeholder="Add a comment…" data-content-editable-leaf="true" data-words></div><div role="button" tabindex="0" aria-label="Attach file" data-harmless>${ICON}</div><div role="button" tabindex="0" aria-label="Mention a person" data-harmless>${ICON}</div><div role="button" tabindex="0" aria-label="Send" data-wakes data-publishes>${ICON}</div></div>`,
  },
  {
    name: 'Google Docs-like comment',
    html: `<div role="dialog" class="docos-input"><div role="combobox" aria-expanded="false" contenteditable="true" aria-label="Comment draft" data-other></div><textarea aria-label="Comment draft" data-words></textarea><div class="docos-input-buttons"><div role="button" class="jfk-button" data-harmless>Cancel</div><div role="button" class="jfk-button docos-input-post jfk-button-action" data-wakes data-publishes>Comment</div></div></div>`,
  },
  {
    name: 'a button that is a link',
    html: `<div class="comment-form"><textarea class="form-control" name="body" data-words></textarea><a href="#" class="btn btn-default btn-cancel" data-harmless>Cancel</a><a href="#" class="btn btn-primary btn-post" data-publishes>Post</a></div>`,
  },
  {
    name: 'a button that is nothing but a span',
    html: `<div class="box"><textarea placeholder="Write something" data-words></textarea><div class="actions"><span class="send-btn" data-publishes>Send</span></div></div>`,
  },
  {
    name: 'a picture for a button',
    html: `<form action="/guestbook" method="post"><input name="name"><textarea name="entry" data-words></textarea><input type="image" src="sign.gif" alt="Sign the guestbook" data-publishes></form>`,
  },
  {
    name: 'a shoutbox',
    html: `<form id="shoutbox" action="/shout"><input type="text" name="message" placeholder="Your message" maxlength="200" data-words data-enter="publishes"><input type="submit" value="Shout" data-publishes></form>`,
  },
  {
    name: 'a status line of an intranet',
    html: `<div id="whats-new-form"><textarea name="whats-new" id="whats-new" placeholder="What's new, Robin?" data-words></textarea><div id="whats-new-options"><select><option>Post in: Profile</option></select><input type="submit" id="aw-whats-new-submit" value="Post Update" data-publishes><input type="reset" id="aw-whats-new-reset" value="Cancel" data-harmless></div></div>`,
  },
  {
    name: 'BuddyPress, reply to an activity',
    html: `<form class="ac-form" method="post"><div class="ac-textarea"><textarea name="ac_input" class="ac-input" data-words></textarea></div><input type="submit" name="ac_form_submit" value="Post" data-publishes><button type="button" class="ac-reply-cancel" data-harmless>Cancel</button></form>`,
  },
  {
    name: 'Moodle, forum post',
    html: `<form class="mform" action="/mod/forum/post.php" method="post"><input type="text" name="subject" id="id_subject"><div id="id_messageeditable" contenteditable="true" role="textbox" class="editor_atto_content" aria-labelledby="x" data-words></div><input type="submit" name="submitbutton" id="id_submitbutton" value="Post to forum" data-publishes><input type="submit" name="cancel" id="id_cancel" value="Cancel" data-harmless></form>`,
  },
  {
    name: 'Moodle, reply in place',
    html: `<form class="inpage-reply"><textarea name="post" placeholder="Write your reply…" rows="2" data-words></textarea><button type="button" data-action="forum-inpage-submit" class="btn btn-primary" data-publishes>Post to forum</button><button type="button" class="btn btn-link" data-action="forum-inpage-cancel" data-harmless>Cancel</button><button type="button" class="btn btn-link" data-harmless>Advanced</button></form>`,
  },
  {
    name: 'Mattermost-like',
    html: `<form id="create_post"><div class="AdvancedTextEditor"><textarea id="post_textbox" data-testid="post_textbox" placeholder="Write to Town Square" aria-label="write to town square" data-words></textarea><div><button type="button" aria-label="attachment" data-harmless>${ICON}</button><button type="button" aria-label="select an emoji" data-harmless>${ICON}</button><button data-testid="SendMessageButton" aria-label="Send Now" type="button" data-wakes data-publishes>${ICON}</button></div></div></form>`,
  },
  {
    name: 'Rocket.Chat-like',
    html: `<footer><div role="group"><textarea name="msg" placeholder="Message #general" aria-label="Message #general" data-words data-enter="publishes"></textarea><button type="button" title="Emoji" data-harmless>${ICON}</button><button type="button" title="Send" aria-label="Send" data-publishes>${ICON}</button></div></footer>`,
  },
  {
    name: 'Zulip-like',
    html: `<form id="send_message_form"><input id="stream_message_recipient_topic" placeholder="Topic"><textarea id="compose-textarea" placeholder="Compose your message here" data-words data-mod-enter="publishes"></textarea><a role="button" class="compose_gif_icon" aria-label="Add GIF" data-harmless></a><button type="button" id="drafts" data-harmless>Drafts</button><button type="submit" id="compose-send-button" aria-label="Send" data-publishes>${ICON}</button></form>`,
  },
  {
    name: 'Kialo-like claim',
    html: `<div class="claim-editor"><div class="public-DraftEditor-content" contenteditable="true" role="textbox" data-words></div><div><button type="button" class="icon" aria-label="Add link" data-harmless>${ICON}</button><button type="button" data-harmless>Cancel</button><button type="button" class="save" data-wakes data-publishes>Save &amp; publish</button></div></div>`,
  },
  {
    name: 'Tes-like resource review',
    html: `<form><fieldset><input type="radio" name="stars"></fieldset><textarea id="review" maxlength="1000" data-words></textarea><button type="submit" data-publishes>Post review</button></form>`,
  },
  {
    name: 'a local paper’s comments',
    html: `<section class="comments"><div class="composer"><div contenteditable="plaintext-only" class="input" data-words></div><div class="bar"><button type="button" class="gif" data-harmless>GIF</button><button type="button" class="submit-comment" data-wakes data-publishes>Add comment</button></div></div><button type="button" data-harmless>Load more comments</button><button type="button" data-harmless>Newest first</button></section>`,
  },
  {
    name: 'an events page',
    html: `<main><section><h2>Discussion</h2><textarea placeholder="Ask the organiser something" data-words></textarea><button type="button" data-publishes>Ask</button></section><section><button type="button" data-harmless>Attend</button><button type="button" data-harmless>Invite friends</button></section></main>`,
  },
  {
    name: 'a recipe’s comments in Welsh',
    html: `<div class="sylwadau"><textarea placeholder="Ysgrifennwch sylw" data-words></textarea><button type="button" data-harmless>Ychwanegu llun</button><button type="button" data-harmless>Canslo</button><button type="button" data-wakes data-publishes>Anfon sylw</button></div>`,
  },
  {
    name: 'a dialog with the ticks of an editor',
    html: `<div role="dialog" aria-label="Edit post"><button aria-label="Close" data-harmless>${ICON}</button><div contenteditable="true" role="textbox" data-words></div><button type="button" data-harmless>Cancel</button><button type="button" data-publishes>Save changes</button></div>`,
  },
  {
    name: 'a web mail of its own kind',
    html: `<div class="compose"><div class="toolbar"><button type="button" class="send" title="Send" data-publishes>Send</button><button type="button" class="save" title="Save draft" data-harmless>Save draft</button><button type="button" title="Attach" data-harmless>Attach</button></div><input name="to"><input name="subject"><textarea name="body" rows="20" data-words data-enter="harmless"></textarea></div>`,
  },
  {
    name: 'Summernote in a form',
    html: `<form method="post" action="/news"><input name="headline"><div class="note-editor"><div class="note-toolbar"><button type="button" class="note-btn" aria-label="Bold (CTRL+B)" data-harmless>B</button></div><div class="note-editable" contenteditable="true" data-words></div></div><button type="submit" name="action" value="draft" data-harmless>Save as draft</button><button type="submit" name="action" value="publish" data-publishes>Publish to website</button></form>`,
  },
  {
    name: 'a to-do list',
    html: `<main><form class="todo"><input type="text" name="task" placeholder="Add a task" data-words><button type="submit" data-harmless>Add</button></form></main>`,
  },
  {
    name: 'a marking scheme',
    html: `<main><textarea aria-label="Private note" data-words data-enter="harmless"></textarea><button type="button" data-harmless>Calculate</button><button type="button" data-harmless>Previous pupil</button><button type="button" data-harmless>Next pupil</button></main>`,
  },
  {
    name: 'an assistant that answers',
    html: `<form class="ask"><textarea placeholder="Ask anything" rows="1" data-words></textarea><button type="button" aria-label="Upload files" data-harmless>${ICON}</button><button type="button" aria-label="Use voice" data-harmless>${ICON}</button></form><nav><button type="button" data-harmless>New chat</button></nav>`,
  },
  {
    name: 'a player beside a comment',
    html: `<div class="player"><button aria-label="Play" data-harmless>${ICON}</button><button aria-label="Full screen" data-harmless>${ICON}</button><button aria-label="Share" aria-haspopup="dialog" data-harmless>${ICON}</button></div><div class="comment-box"><textarea placeholder="Add a comment" data-words></textarea><button type="button" data-harmless>Cancel</button><button type="button" data-wakes data-publishes>Comment</button></div>`,
  },
  {
    name: 'tabs, pages and dates around a message',
    html: `<main><div role="tablist"><button role="tab" data-harmless>Messages</button><button role="tab" data-harmless>Files</button></div><div class="chat"><textarea aria-label="Write a message" rows="1" data-words data-enter="publishes"></textarea><button type="button" aria-label="Send" data-publishes>${ICON}</button></div><nav aria-label="Pages"><button data-harmless>1</button><button data-harmless>2</button></nav><button aria-label="Choose date" data-harmless>${ICON}</button></main>`,
  },
]
