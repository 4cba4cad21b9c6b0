import type { LittlePage } from './page'

const COMMENT =
  '<section class="comments"><form action="/comment" method="post"><textarea name="comment" data-words></textarea><button type="submit" data-publishes>Post comment</button></form></section>'

/** Pages on which something is being written, and something else is pressed. */
export const ELSEWHERE: readonly LittlePage[] = [
  {
    name: 'a newsletter below a comment form',
    html: `${COMMENT}<footer><form action="/newsletter" method="post"><input type="email" name="email" placeholder="Your email"><button type="submit" data-harmless>Subscribe</button></form></footer>`,
  },
  {
    name: 'a search above a comment form',
    html: `<header><form role="search" action="/search"><input type="search" name="q"><button type="submit" aria-label="Submit search" data-harmless>Submit</button></form></header>${COMMENT}`,
  },
  {
    name: 'a login above a comment form',
    html: `<form action="/login" method="post"><input name="username"><input type="password" name="password"><button type="submit" data-harmless>Log in</button></form>${COMMENT}`,
  },
  {
    name: 'a login that says “Submit”, above a comment form',
    html: `<form action="/login" method="post"><input name="username"><input type="password" name="password"><input type="submit" value="Submit" data-harmless></form>${COMMENT}`,
  },
  {
    name: 'a share button on the article above a comment form',
    html: `<main><article><h1>Leeks</h1><div class="share-bar"><button type="button" aria-haspopup="dialog" data-harmless>Share</button></div></article>${COMMENT}</main>`,
  },
  {
    name: 'cookies, a menu and votes around a comment form',
    html: `<div class="cookies"><button data-harmless>Accept all</button><button data-harmless>Reject all</button></div><nav><button aria-expanded="false" data-harmless>Menu</button></nav><div class="votes"><button aria-label="Upvote" data-harmless>▲</button></div>${COMMENT}`,
  },
  {
    name: 'reply links of other comments',
    html: `<ol><li><p>Lovely.</p><button type="button" aria-expanded="false" data-harmless>Reply</button></li></ol>${COMMENT}`,
  },
  {
    name: 'settings beside an unsent comment',
    html: `<aside><form action="/settings" method="post"><label><input type="checkbox" name="dark"> Dark</label><button type="submit" data-harmless>Save changes</button></form></aside>${COMMENT}`,
  },
  {
    name: 'a checkout with a note for the courier',
    html: `<form action="/checkout" method="post" class="checkout woocommerce-checkout" name="checkout"><input name="billing_first_name" autocomplete="given-name"><input name="billing_postcode" autocomplete="postal-code"><input name="card" autocomplete="cc-number"><textarea name="order_comments" placeholder="Notes about your order" data-words data-enter="harmless"></textarea><button type="submit" id="place_order" data-harmless>Place order</button></form>`,
  },
  {
    name: 'a login alone',
    html: `<form action="/login" method="post"><input name="username" data-words><input type="password" name="password"><button type="submit" data-harmless>Sign in</button></form>`,
  },
  {
    name: 'a search alone',
    html: `<form role="search" action="/search"><textarea role="combobox" aria-label="Search" name="q" rows="1" data-words data-enter="harmless"></textarea><input type="submit" value="Search" data-harmless></form>`,
  },
  {
    name: 'a search box that is editable',
    html: `<div role="search"><div role="searchbox" contenteditable="true" aria-label="Search messages" data-words data-enter="harmless"></div><button data-harmless>Search</button></div>`,
  },
  {
    name: 'a translator',
    html: `<main><textarea aria-label="Source text" data-words data-enter="harmless"></textarea><button aria-label="Swap languages" data-harmless>⇄</button><button aria-label="Clear source text" data-harmless>×</button><button aria-label="Copy translation" data-harmless>⧉</button></main>`,
  },
  {
    name: 'a contact form whose box says “Your message”',
    html: `<form action="/contact" method="post"><input name="your-name"><input type="email" name="your-email"><textarea name="your-message" rows="10" cols="40" placeholder="Your message" data-words data-enter="harmless"></textarea><input type="submit" value="Send" data-publishes></form>`,
  },
  {
    name: 'a register’s note',
    html: `<form action="/register"><table><tr><td>Year 7</td></tr></table><textarea name="note" data-words data-enter="harmless"></textarea><button type="button" data-harmless>Next</button><button type="button" data-harmless>Back</button><button type="button" data-harmless>Print</button></form>`,
  },
  {
    name: 'tools around a box',
    html: `<div role="dialog"><div role="toolbar"><button data-harmless>Bold</button><button data-harmless>Link</button><button data-harmless>Undo</button></div><textarea data-words></textarea><div><button data-harmless>Add photos</button><button data-harmless>GIF</button><button data-harmless>Poll</button><button data-harmless>Emoji</button><button data-harmless>Add location</button><button data-harmless>Tag people</button></div><button data-harmless>Cancel</button><button data-harmless>Save draft</button><button data-publishes>Post</button></div>`,
  },
  {
    name: 'a filter over a list with a message below',
    html: `<main><form class="filters"><input type="text" name="from"><button type="submit" data-harmless>Filter</button><button type="reset" data-harmless>Clear filters</button></form><form action="/reply" method="post"><textarea name="message" data-words></textarea><button type="submit" data-publishes>Reply</button></form></main>`,
  },
]
