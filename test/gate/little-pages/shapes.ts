import type { LittlePage } from './page'

const ICON = '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M2 21l21-9L2 3v7z"></path></svg>'

/** Shapes that boxes and buttons take whatever the site: where the one stands, and where the other. */
export const SHAPES: readonly LittlePage[] = [
  {
    name: 'a form in the body of a dialog, its buttons in the foot',
    html: `<div class="modal" role="dialog"><div class="modal-header"><button type="button" class="btn-close" aria-label="Close" data-harmless></button></div><div class="modal-body"><form><textarea name="text" data-words></textarea></form></div><div class="modal-footer"><button type="button" class="btn btn-secondary" data-harmless>Close</button><button type="button" class="btn btn-primary" data-publishes>Post comment</button></div></div>`,
  },
  {
    name: 'the same with a word that says little',
    html: `<div class="modal" role="dialog"><div class="modal-body"><form><textarea name="text" data-words></textarea></form></div><div class="modal-footer"><button type="button" class="btn btn-secondary" data-harmless>Cancel</button><button type="button" class="btn btn-primary" data-wakes data-publishes>Done</button></div></div>`,
  },
  {
    name: 'a card with its button below the form',
    html: `<div class="card"><div class="card-body"><form><textarea placeholder="What’s new?" data-words></textarea></form></div><div class="card-footer"><button type="button" data-harmless>Add photo</button><button type="button" class="btn-primary" data-publishes>Post</button></div></div><div class="card"><p>Leeks.</p><button type="button" data-harmless>Like</button></div>`,
  },
  {
    name: 'a button that its form is named by',
    html: `<form id="f1" action="/post" method="post"><textarea name="text" data-words></textarea></form><div class="bar"><button type="submit" form="f1" data-publishes>Post</button></div>`,
  },
  {
    name: 'a bar at the foot of a phone’s page',
    html: `<div class="app"><main><textarea placeholder="Write your post" data-words></textarea></main><div class="bottom-bar"><button type="button" aria-label="Camera" data-harmless>${ICON}</button><button type="button" data-wakes data-publishes>Post</button></div></div>`,
  },
  {
    name: 'a bar at the head of a phone’s page',
    html: `<div class="app"><header><button type="button" aria-label="Back" data-harmless>${ICON}</button><h1>New post</h1><button type="button" data-wakes data-publishes>Post</button></header><main><textarea placeholder="Write your post" data-words></textarea></main></div>`,
  },
  {
    name: 'a label that counts',
    html: `<div role="dialog"><textarea data-words></textarea><div><button type="button" data-harmless>Cancel</button><button type="button" data-publishes>Send to 24 parents</button></div></div>`,
  },
  {
    name: 'a label that names its place',
    html: `<div role="dialog"><textarea data-words></textarea><div><button type="button" data-harmless>Save for later</button><button type="button" data-publishes>Publish to class story</button></div></div>`,
  },
  {
    name: 'a button in a shadow root, its words outside',
    html: `<div class="composer"><textarea data-words></textarea><x-button data-shadowed data-harmless>Cancel</x-button><x-button data-shadowed data-publishes>Post</x-button></div>`,
  },
  {
    name: 'an icon in a shadow root that its host names',
    html: `<footer><textarea rows="1" placeholder="Message" data-words></textarea><x-button data-shadowed aria-label="Attach a file" data-harmless></x-button><x-button data-shadowed aria-label="Send" data-publishes></x-button></footer>`,
  },
  {
    name: 'several boxes for replies',
    html: `<ul><li><p>One</p><form><textarea></textarea><button type="button">Reply</button></form></li><li><p>Two</p><form><textarea data-words></textarea><button type="button" data-publishes>Reply</button><button type="button" data-harmless>Cancel</button></form></li></ul>`,
  },
  {
    name: 'a box that grew out of a line',
    html: `<div class="thread"><div class="row"><span class="avatar"></span><div class="grow"><div><div contenteditable="true" aria-placeholder="Write a reply" data-words></div></div></div></div><div class="row tools"><div><button type="button" aria-label="Insert emoji" data-harmless>${ICON}</button></div><div><button type="button" aria-label="Reply" data-wakes data-publishes>${ICON}</button></div></div></div>`,
  },
  {
    name: 'a table of fields as old pages have it',
    html: `<form name="guestbook" action="gb.cgi" method="post"><table><tr><td>Name</td><td><input name="n"></td></tr><tr><td>Words</td><td><textarea name="w" data-words data-enter="harmless"></textarea></td></tr><tr><td></td><td><input type="submit" value="OK" data-publishes><input type="reset" value="Clear" data-harmless></td></tr></table></form>`,
  },
  {
    name: 'an ordinary page of a lesson with a note',
    html: `<main><article><h1>Leeks</h1><button type="button" data-harmless>Mark as complete</button><button type="button" data-harmless>Download</button></article><aside><h2>My notes</h2><textarea data-words></textarea></aside><nav><button type="button" data-harmless>Previous</button><button type="button" data-harmless>Next lesson</button></nav></main>`,
  },
  {
    name: 'a table that is edited in place',
    html: `<table><tr><td contenteditable="true" data-words data-enter="harmless">x</td><td><button type="button" data-harmless>Delete row</button></td></tr></table><div><button type="button" data-harmless>Add row</button><button type="button" data-harmless>Export</button></div>`,
  },
]
