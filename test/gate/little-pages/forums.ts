import type { LittlePage } from './page'

const PAPER_PLANE = '<i class="fa fa-fw fa-paper-plane"></i>'
const REPLY = '<svg class="fa d-icon d-icon-reply"><use href="#reply"></use></svg>'
const SEARCH =
  '<form role="search" action="/search"><input type="search" name="q"><button type="submit" data-harmless>Search</button></form>'

/** Boards and forums, most of them under names of their own. */
export const FORUMS: readonly LittlePage[] = [
  {
    name: 'Discourse, reply',
    html: `<div class="ember-view"><header>${SEARCH}</header>
      <div id="main-outlet"><article id="post_1"><nav class="post-controls"><button class="btn post-action-menu__like" title="like this post" data-harmless>♡</button></nav></article></div>
      <div id="reply-control" class="open"><div class="reply-area">
        <div class="composer-controls"><button class="toggle-minimize" title="collapse the composer panel" data-harmless>▾</button></div>
        <div class="d-editor"><div class="d-editor-container"><div class="d-editor-textarea-column"><div class="d-editor-textarea-wrapper">
          <div class="d-editor-button-bar" role="toolbar"><button class="btn bold" type="button" title="Strong (Ctrl B)" data-harmless><svg></svg></button></div>
          <textarea class="d-editor-input" data-words data-mod-enter="publishes" data-enter="harmless"></textarea>
        </div></div></div></div>
        <div class="submit-panel"><div class="save-or-cancel">
          <button class="btn btn-icon-text btn-primary create" type="button" title="Or press Ctrl+Enter" data-publishes>${REPLY}<span class="d-button-label">Reply</span></button>
          <button class="btn btn-flat discard-button" type="button" title="Discard" data-harmless><span class="d-button-label">Discard</span></button>
        </div></div></div></div></div>`,
  },
  {
    name: 'Discourse, new topic in the rich editor',
    html: `<div class="ember-view"><div id="reply-control" class="open composer-action-createTopic"><div class="reply-area">
        <div class="title-input"><input id="reply-title" type="text"></div>
        <div class="d-editor"><div class="d-editor-container"><div class="ProseMirror-container"><div class="ProseMirror d-editor-input" contenteditable="true" translate="no" role="textbox" data-words data-mod-enter="publishes"><p></p></div></div></div></div>
        <div class="submit-panel"><div class="save-or-cancel">
          <button class="btn btn-icon-text btn-primary create" type="button" data-publishes>${REPLY}<span class="d-button-label">Create Topic</span></button>
          <button class="btn btn-flat discard-button" type="button" data-harmless><span class="d-button-label">Close</span></button>
        </div></div></div></div></div>`,
  },
  {
    name: 'phpBB, posting',
    html: `<form id="postform" method="post" action="./posting.php?mode=reply"><fieldset class="fields1">
        <input type="text" name="subject" id="subject"><div id="format-buttons"><button type="button" class="button bbcode-b" title="Bold text: [b]text[/b]" data-harmless>B</button></div>
        <textarea name="message" id="message" rows="15" data-words data-enter="harmless"></textarea></fieldset>
        <fieldset class="submit-buttons"><input type="submit" name="save" value="Save draft" class="button2" data-harmless>
        <input type="submit" name="preview" value="Preview" class="button1" data-harmless>
        <input type="submit" name="post" value="Submit" class="button1 default-submit-action" data-publishes></fieldset></form>`,
  },
  {
    name: 'phpBB, quick reply',
    html: `<form method="post" action="./posting.php" id="qr_postform"><fieldset><input type="text" name="subject"><textarea name="message" rows="7" data-words></textarea></fieldset>
        <fieldset class="submit-buttons"><input type="submit" name="preview" value="Full Editor &amp; Preview" class="button2" id="qr_full_editor" data-harmless>
        <input type="submit" name="post" value="Submit" class="button1" data-publishes></fieldset></form>`,
  },
  {
    name: 'vBulletin 4, quick reply',
    html: `<form action="newreply.php?do=postreply" method="post" name="quick_reply" id="quick_reply"><textarea id="vB_Editor_QR_editor" name="message" rows="10" data-words></textarea>
        <input type="submit" class="button" value="Post Quick Reply" name="sbutton" id="qr_submit" data-publishes>
        <input type="submit" class="button" value="Go Advanced" name="preview" id="qr_preview" data-harmless></form>`,
  },
  {
    name: 'vBulletin 5, content entry',
    html: `<form class="b-form b-content-entry" action="create-content/text"><input type="text" class="b-content-entry__title" name="title" placeholder="Title (optional)"><div class="b-editor"><textarea class="js-editor" name="text" data-words></textarea></div>
        <div class="b-button-group"><button type="button" class="b-button js-content-entry-preview" data-harmless>Preview</button><button type="submit" class="b-button b-button--primary js-button" data-publishes>Post</button><button type="button" class="b-button js-content-entry-cancel" data-harmless>Cancel</button></div></form>`,
  },
  {
    name: 'XenForo 2, quick reply (Froala)',
    html: `<form action="/threads/leeks.7/add-reply" method="post" class="block js-quickReply"><div class="fr-box fr-basic fr-top">
        <div class="fr-toolbar"><button type="button" tabindex="-1" class="fr-command fr-btn" data-cmd="bold" title="Bold (Ctrl+B)" data-harmless><i class="fa fa-bold"></i></button><button type="button" class="fr-command fr-btn" data-cmd="xfPreview" title="Preview" data-harmless><svg></svg></button><button type="button" class="fr-command fr-btn fr-dropdown" aria-haspopup="true" aria-expanded="false" title="Drafts" data-harmless><svg></svg></button></div>
        <div class="fr-wrapper"><div class="fr-element fr-view" dir="ltr" contenteditable="true" spellcheck="true" data-words data-enter="harmless"><p><br></p></div></div></div><textarea name="message_html" style="display:none" hidden></textarea>
        <div class="formButtonGroup"><div class="formButtonGroup-primary"><button type="submit" class="button--primary button button--icon button--icon--reply" data-publishes><span class="button-text">Post reply</span></button></div>
        <div class="formButtonGroup-extra"><button type="button" class="button--link button js-attachmentUpload" data-harmless><span class="button-text">Attach files</span></button></div></div></form>`,
  },
  {
    name: 'XenForo 2, new thread',
    html: `<form action="/forums/garden.2/post-thread" method="post" class="block"><input type="text" name="title" class="input js-titleInput" placeholder="Thread title"><div class="fr-box"><div class="fr-wrapper"><div class="fr-element fr-view" contenteditable="true" data-words><p></p></div></div></div>
        <div class="formSubmitRow-controls"><button type="submit" class="button--primary button button--icon button--icon--write" data-publishes><span class="button-text">Post thread</span></button><button type="submit" class="button--link button" name="preview" value="1" data-harmless><span class="button-text">Preview</span></button></div></form>`,
  },
  {
    name: 'NodeBB, composer',
    html: `<div component="composer" class="composer resizable"><div class="composer-container"><div class="title-container"><input class="title form-control" type="text" placeholder="Enter your topic title here…">
        <div class="action-bar btn-group"><button class="btn btn-sm btn-text composer-discard" data-action="discard" data-harmless><i class="fa fa-trash"></i><span> Discard</span></button><button class="btn btn-sm btn-primary composer-submit" data-action="post" data-publishes><i class="fa fa-check"></i><span> Submit</span></button></div></div>
        <div class="formatting-bar"><button class="btn" data-format="bold" aria-label="bold" data-harmless><i class="fa fa-bold"></i></button></div>
        <div class="write-preview-container"><textarea class="write" data-words data-mod-enter="publishes"></textarea></div></div></div>`,
  },
  {
    name: 'NodeBB, quick reply',
    html: `<div component="topic/quickreply/container"><form><textarea component="topic/quickreply/text" name="content" class="form-control mousetrap" rows="5" data-words></textarea>
        <div class="btn-group"><button type="submit" component="topic/quickreply/button" class="btn btn-primary" data-publishes>Post quick reply</button><button type="button" component="topic/quickreply/expand" class="btn" title="Open composer" data-harmless><i class="fa fa-expand"></i></button></div></form></div>`,
  },
  {
    name: 'NodeBB, chat',
    html: `<div component="chat/composer"><textarea component="chat/input" placeholder="Type a message here" class="form-control chat-input" rows="1" data-words data-enter="publishes"></textarea><div class="btn-group"><button class="btn" type="button" component="chat/upload/button" title="Upload" data-harmless><i class="fa fa-image"></i></button><button class="btn btn-primary" type="button" data-action="send" data-publishes>${PAPER_PLANE}</button></div></div>`,
  },
  {
    name: 'Flarum, reply',
    html: `<div class="Composer normal visible"><div class="Composer-controls"><button class="Button Button--icon" aria-label="Minimize" data-harmless><i class="icon fas fa-minus"></i></button></div><div class="Composer-content"><div class="ComposerBody"><div class="TextEditor"><div class="TextEditor-editorContainer"><textarea class="FormControl Composer-flexible TextEditor-editor" placeholder="Write a Reply..." data-words data-mod-enter="publishes"></textarea></div>
        <ul class="TextEditor-controls Composer-footer"><li class="item-submit App-primaryControl"><button class="Button Button--primary hasIcon" type="button" data-publishes><i class="icon fas fa-paper-plane Button-icon"></i><span class="Button-label">Post Reply</span></button></li><li class="item-preview"><button class="Button Button--icon" type="button" aria-label="Preview" data-harmless><i class="icon far fa-eye"></i></button></li></ul></div></div></div></div>`,
  },
  {
    name: 'Flarum, new discussion',
    html: `<div class="Composer visible"><div class="ComposerBody"><input class="FormControl" placeholder="Discussion Title"><div class="TextEditor"><textarea class="FormControl TextEditor-editor" data-words></textarea>
        <ul class="TextEditor-controls"><li class="item-submit"><button class="Button Button--primary hasIcon" type="button" data-publishes><i class="icon fas fa-paper-plane Button-icon"></i><span class="Button-label">Post Discussion</span></button></li></ul></div></div></div>`,
  },
  {
    name: 'MyBB, new thread',
    html: `<form action="newthread.php" method="post" enctype="multipart/form-data" name="input"><input type="text" class="textbox" name="subject"><textarea name="message" id="message" rows="20" cols="70" data-words></textarea>
        <input type="submit" class="button" name="submit" value="Post Thread" data-publishes><input type="submit" class="button" name="previewpost" value="Preview Post" data-harmless><input type="submit" class="button" name="savedraft" value="Save as Draft" data-harmless></form>`,
  },
  {
    name: 'SMF, post',
    html: `<form action="index.php?action=post2" method="post" id="postmodify" name="postmodify"><input type="text" name="subject"><textarea class="editor" name="message" id="message" rows="12" data-words></textarea>
        <span id="post_confirm_buttons"><input type="submit" value="Post" name="post" class="button" data-publishes><input type="submit" name="preview" value="Preview" class="button" data-harmless><input type="submit" name="save_draft" value="Save Draft" class="button" data-harmless></span></form>`,
  },
  {
    name: 'Lemmy, comment',
    html: `<div class="comment-form"><form class="markdown-textarea"><textarea class="form-control" rows="2" data-words data-mod-enter="publishes"></textarea><div><button aria-label="bold" type="button" class="btn btn-sm" data-harmless><svg></svg></button></div>
        <button type="button" class="btn btn-sm btn-secondary" data-harmless>Cancel</button><button type="button" class="btn btn-sm btn-secondary" data-harmless>Preview</button><button type="submit" class="btn btn-sm btn-secondary" data-wakes data-publishes>Reply</button></form></div>`,
  },
  {
    name: 'Lemmy, new post',
    html: `<form class="post-form"><textarea id="post-title" rows="1"></textarea><div class="markdown-textarea"><textarea rows="8" data-words></textarea></div><button type="submit" class="btn btn-secondary" data-publishes>Create</button><button type="button" class="btn btn-secondary" data-harmless>Cancel</button></form>`,
  },
  {
    name: 'Stack Overflow, answer',
    html: `<form id="post-form" action="/questions/7/answer/submit" method="post" class="js-answer-form"><div class="wmd-button-bar"><ul class="wmd-button-row"><li class="wmd-button" id="wmd-bold-button" role="button" title="Strong &lt;strong&gt; Ctrl+B" data-harmless><span></span></li></ul></div><textarea id="wmd-input" name="post-text" class="wmd-input" rows="15" data-words></textarea>
        <div class="form-submit"><button id="submit-button" type="submit" class="s-btn s-btn__filled" data-publishes>Post Your Answer</button><button class="js-discard-draft s-btn" type="button" data-harmless>Discard</button></div></form>`,
  },
  {
    name: 'GitHub, comment on an issue',
    html: `<div data-testid="comment-composer"><div class="MarkdownEditor"><textarea aria-label="Markdown value" placeholder="Use Markdown to format your comment" data-words data-mod-enter="publishes"></textarea><footer><button type="button" aria-label="Add files" data-harmless><svg></svg></button></footer></div>
        <div class="CommentActions"><button type="button" data-variant="default" data-harmless><span>Cancel</span></button><button type="button" data-variant="primary" data-wakes data-publishes><span data-component="text">Comment</span></button></div></div>`,
  },
  {
    name: 'Hacker News, comment',
    html: `<form action="comment" method="post"><input type="hidden" name="parent" value="7"><textarea name="text" rows="8" cols="80" wrap="virtual" data-words></textarea><br><input type="submit" value="add comment" data-publishes></form>`,
  },
  {
    name: 'Mumsnet-like thread',
    html: `<main>${SEARCH}<form method="post" action="/talk/add_post"><label>Add your post</label><textarea name="message" id="message" rows="6" data-words></textarea><div class="actions"><button type="button" data-harmless>Add image</button><button type="submit" name="preview" data-harmless>Preview message</button><button type="submit" data-publishes>Post message</button></div></form></main>`,
  },
]
