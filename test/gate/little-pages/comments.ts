import type { LittlePage } from './page'

const PLANE =
  '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M2 21l21-9L2 3v7l15 2-15 2z"></path></svg>'

/** Comments and reviews under something else, and the blogs' own editors. */
export const COMMENTS: readonly LittlePage[] = [
  {
    name: 'a plain comment form',
    html: `<article><p>Leeks.</p><form action="/comment" method="post"><label>Name <input name="name"></label><label>Comment <textarea name="comment" data-words data-enter="harmless"></textarea></label><button data-publishes>Send</button></form></article>`,
  },
  {
    name: 'a plain comment form with a button of unusual words',
    html: `<form action="/comment" method="post"><textarea name="comment" data-words></textarea><input type="submit" value="Have your say" data-publishes></form>`,
  },
  {
    name: 'WordPress, comment',
    html: `<div id="respond" class="comment-respond"><h3>Leave a Reply <small><a rel="nofollow" id="cancel-comment-reply-link" role="button" href="#respond" data-harmless>Cancel reply</a></small></h3><form action="/wp-comments-post.php" method="post" id="commentform"><textarea id="comment" name="comment" required data-words></textarea><input id="author" name="author" type="text"><input id="email" name="email" type="email"><p class="form-submit"><input name="submit" type="submit" id="submit" class="submit" value="Post Comment" data-publishes></p></form></div>`,
  },
  {
    name: 'Disqus-like box',
    html: `<form class="reply"><div class="postbox"><div class="textarea-outer-wrapper"><div class="textarea" tabindex="0" role="textbox" aria-multiline="true" contenteditable="true" data-role="editable" aria-label="Join the discussion…" data-words data-enter="harmless"><p><br></p></div></div><div class="text-editor-container"><div class="wysiwyg"><button type="button" class="wysiwyg__item" aria-label="Bold" data-harmless><i></i></button><button type="button" aria-label="Attach an image" data-harmless><i></i></button></div><button class="btn post-action__button full-size-button" type="submit" data-publishes>Comment</button></div></div></form>
        <nav><button class="dropdown-toggle" aria-expanded="false" data-harmless>Sort by Best</button><button aria-label="Favourite this discussion" data-harmless>♡</button></nav>`,
  },
  {
    name: 'Substack, comment',
    html: `<div class="comment-input-wrap"><form class="comment-input"><textarea placeholder="Write a comment..." name="body" rows="4" data-words></textarea><div class="row"><label><input type="checkbox"> Also share to Notes</label><button type="submit" class="button primary" data-wakes data-publishes>Post</button><button type="button" class="button" data-harmless>Cancel</button></div></form></div>`,
  },
  {
    name: 'Medium, response',
    html: `<div role="dialog" aria-label="responses"><div class="responses-editor"><div role="textbox" contenteditable="true" data-slate-editor="true" aria-multiline="true" data-words><p></p></div><div class="bar"><button aria-label="Bold" data-harmless>B</button><button data-harmless>Cancel</button><button data-wakes data-publishes>Respond</button></div></div></div>`,
  },
  {
    name: 'Medium, the last step of a story',
    html: `<div class="overlay" role="dialog"><input type="text" placeholder="Write a preview title" value="Leeks"><div contenteditable="true" class="preview-subtitle" data-words></div><input role="combobox" aria-expanded="false" placeholder="Add a topic…"><button data-publishes>Publish now</button><button data-harmless>Schedule for later…</button></div>`,
  },
  {
    name: 'Ghost, comment',
    html: `<div data-testid="comments"><form data-testid="main-form"><div class="relative"><div contenteditable="true" class="ProseMirror" data-words><p></p></div></div><div class="bar"><button type="button" data-harmless>Edit name</button><button data-testid="submit-form-button" type="button" data-publishes><span>Add comment</span></button></div></form></div>`,
  },
  {
    name: 'Drupal, node form (CKEditor 5)',
    html: `<form class="node-article-form" action="/node/add/article" method="post"><input type="text" name="title[0][value]" id="edit-title-0-value"><div class="ck ck-editor"><div class="ck ck-toolbar" role="toolbar"><button class="ck ck-button" type="button" data-cke-tooltip-text="Bold (Ctrl+B)" data-harmless><svg></svg><span class="ck ck-button__label">Bold</span></button></div><div class="ck ck-content ck-editor__editable" lang="en" dir="ltr" role="textbox" contenteditable="true" aria-label="Rich Text Editor. Editing area: main" data-words><p></p></div></div>
        <div class="form-actions" id="edit-actions"><input type="submit" id="edit-submit" name="op" value="Save" class="button button--primary" data-publishes><input type="submit" id="edit-preview" name="op" value="Preview" class="button" data-harmless></div></form>`,
  },
  {
    name: 'Drupal, comment',
    html: `<form class="comment-comment-form comment-form" action="/comment/reply/node/7/comment" method="post"><input type="text" name="subject[0][value]"><textarea name="comment_body[0][value]" rows="5" data-words></textarea><div class="form-actions"><input type="submit" name="op" value="Save" data-publishes><input type="submit" name="op" value="Preview" data-harmless></div></form>`,
  },
  {
    name: 'Joomla, article from the site',
    html: `<form action="/submit" method="post" name="adminForm" id="adminForm"><input type="text" name="jform[title]" id="jform_title"><textarea name="jform[articletext]" id="jform_articletext" rows="20" data-words></textarea><div class="mb-2"><button type="button" class="btn btn-primary" data-submit-task="article.save" data-publishes><span class="icon-check" aria-hidden="true"></span> Save</button><button type="button" class="btn btn-danger" data-submit-task="article.cancel" data-harmless><span class="icon-times" aria-hidden="true"></span> Cancel</button></div></form>`,
  },
  {
    name: 'Squarespace, comment',
    html: `<div class="squarespace-comments"><div class="comment-form"><textarea class="comment-input" placeholder="Write a comment…" data-words></textarea><div class="comment-btn-wrap"><span class="comment-btn-pre-message">Preview</span><input type="button" class="btn btn-cancel" value="Cancel" data-harmless><input type="button" class="comment-btn btn" value="Post Comment" data-publishes></div></div></div>`,
  },
  {
    name: 'Wix, comment',
    html: `<div data-hook="comment-box"><div class="ricos"><div role="textbox" contenteditable="true" class="ProseMirror" aria-label="Write a comment..." data-words><p></p></div></div><div class="toolbar"><button aria-label="Add an image" type="button" data-harmless>${PLANE}</button></div><button data-hook="cancel-button" type="button" data-harmless>Cancel</button><button data-hook="comment-box-publish-button" type="button" data-wakes data-publishes>Publish</button></div>`,
  },
  {
    name: 'Wix, blog post',
    html: `<div class="editor-page"><header><button data-hook="save-button" data-harmless>Save draft</button><button data-hook="preview-button" data-harmless>Preview</button><button data-hook="publish-button" data-publishes>Publish</button></header><main><textarea data-hook="title" placeholder="Add a catchy title"></textarea><div role="textbox" contenteditable="true" class="ProseMirror" data-words><p></p></div></main></div>`,
  },
  {
    name: 'Nextdoor, post',
    html: `<div role="dialog" aria-modal="true" data-testid="composer-dialog"><button aria-label="Close" data-harmless>${PLANE}</button><button aria-haspopup="true" aria-expanded="false" data-harmless>Anyone</button><textarea name="body" data-testid="composer-text-field" placeholder="What's happening, neighbour?" data-words></textarea><div><button aria-label="Add photos" data-harmless>${PLANE}</button></div><button data-testid="composer-submit-button" data-wakes data-publishes>Post</button></div>`,
  },
  {
    name: 'Google Business, update',
    html: `<div role="dialog"><div class="tabs"><button role="tab" data-harmless>Add update</button></div><textarea aria-label="Add a description" maxlength="1500" data-words></textarea><button aria-haspopup="listbox" data-harmless>Add button</button><div><button data-harmless><span>Preview</span></button><button data-publishes><span>Post</span></button></div></div>`,
  },
  {
    name: 'Google review',
    html: `<div role="dialog" aria-label="Write a review"><div role="radiogroup"><div role="radio" tabindex="0" aria-label="Five stars">★</div></div><textarea aria-label="Enter review" placeholder="Share details of your own experience at this place" data-words></textarea><button class="add-photos" data-harmless>Add photos</button><div class="foot"><button data-harmless><span>Cancel</span></button><button data-publishes><span>Post</span></button></div></div>`,
  },
  {
    name: 'TripAdvisor-like review',
    html: `<form action="/UserReview"><label>Title <input type="text" name="title"></label><label>Your review <textarea name="review-text" id="review-text" data-words></textarea></label><button type="button" data-harmless>Add photos</button><label><input type="checkbox"> I certify that this is my own experience</label><button type="submit" data-publishes>Submit your review</button></form>`,
  },
  {
    name: 'Trustpilot-like review, without a form',
    html: `<main><div data-rating-picker><input type="radio" name="rating" value="5"></div><textarea name="review" data-testid="review-text" data-words></textarea><input name="title" data-testid="review-title"><button type="button" data-testid="review-submit" data-publishes><span>Submit review</span></button></main>`,
  },
  {
    name: 'GoFundMe-like comment',
    html: `<section><textarea aria-label="Share a kind word" maxlength="500" data-words></textarea><div><button type="button" data-harmless>Cancel</button><button type="button" data-element-id="btn_post_comment" data-wakes data-publishes>Post</button></div><a role="button" href="/donate" data-harmless>Donate now</a></section>`,
  },
  {
    name: 'Change.org-like reason for signing',
    html: `<form><textarea placeholder="I’m signing because…" name="comment" data-words></textarea><button type="submit" data-publishes>Post comment</button><button type="button" data-harmless>Skip</button></form>`,
  },
  {
    name: 'a petition',
    html: `<form action="/petitions/new" method="post"><input type="text" name="petition[action]"><textarea name="petition[background]" rows="6" data-words></textarea><button type="submit" name="move_back" value="back" data-harmless>Back</button><button type="submit" data-publishes>Submit petition</button></form>`,
  },
  {
    name: 'Quora-like answer',
    html: `<div role="dialog"><button aria-label="Close" data-harmless>×</button><div class="doc" contenteditable="true" role="textbox" data-placeholder="Write your answer" data-words></div><div><button aria-haspopup="menu" data-harmless>${PLANE}</button><button type="button" data-harmless>Save Draft</button><button type="button" data-wakes data-publishes><div>Post</div></button></div></div>`,
  },
  {
    name: 'Strava-like comment',
    html: `<div role="dialog" aria-label="Comments"><div class="composer"><textarea placeholder="Add a comment, @ to mention" rows="1" data-words></textarea><button type="button" data-testid="post-comment-btn" data-wakes data-publishes>Post</button></div><button data-testid="kudos_button" title="Give kudos" data-harmless>${PLANE}</button></div>`,
  },
  {
    name: 'Goodreads-like review',
    html: `<form class="ReviewForm"><textarea name="review" placeholder="Enter your review (optional)" data-words></textarea><label><input type="checkbox"> Hide entire review because of spoilers</label><button type="submit" class="Button--primary" data-publishes>Post</button></form>`,
  },
  {
    name: 'a comment box that sends by an arrow alone',
    html: `<div class="comment-row"><textarea rows="1" placeholder="Add a comment" data-words></textarea><button type="button" class="icon-button" aria-label="Submit comment" data-wakes data-publishes>${PLANE}</button></div>`,
  },
  {
    name: 'a Welsh comment form',
    html: `<form action="/sylw" method="post"><textarea name="sylw" data-words></textarea><button type="button" data-harmless>Rhagolwg</button><button type="button" data-harmless>Canslo</button><button type="submit" data-publishes>Postio sylw</button></form>`,
  },
  {
    name: 'a box above one comment, in boxes that say nothing of themselves',
    html: `<div class="c1"><div class="c2"><div contenteditable="true" role="textbox" aria-label="Add a comment" data-words></div><div class="c3"><button type="button" data-harmless>Cancel</button><button type="button" data-publishes>Comment</button></div></div><div class="c4"><div class="c5"><p>Lovely pictures.</p><button type="button" data-harmless>Reply</button></div></div></div>`,
  },
]
