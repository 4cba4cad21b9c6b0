/** What the gate isn't right about yet, by page: not held though it publishes, or held though it doesn't. */
export const GAPS: Readonly<Record<string, readonly string[]>> = {
  'Flarum, new discussion': ['a press on “Post Discussion”'],
  'Gmail-like': ['Enter'],
  'Mumsnet-like thread': ['a press on “Preview message”'],
  'MyBB, new thread': ['a press on “Preview Post”', 'a press on “Save as Draft”'],
  'NodeBB, chat': ['a press on “Upload”'],
  'Outlook-like': ['Enter'],
  'Wix, blog post': ['a press on “Publish”'],
  'a contact form whose box says “Your message”': ['Enter'],
  'a login that says “Submit”, above a comment form': ['a press on “Submit”'],
  'a register’s note': ['a press on “Print”'],
  'a search above a comment form': ['a press on “Submit search”'],
  'a translator': ['a press on “Swap languages”'],
  'phpBB, quick reply': ['a press on “Full Editor & Preview”'],
  'settings beside an unsent comment': ['a press on “Save changes”'],
  'vBulletin 4, quick reply': ['a press on “Go Advanced”'],
}
