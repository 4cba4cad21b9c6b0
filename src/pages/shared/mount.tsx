import { type ComponentChild, render } from 'preact'
import { wearTheme } from './look'

/** Puts a page's content into its `<div id="page">`. Throws when the HTML file has none. */
export function mount(content: ComponentChild): void {
  const place = document.getElementById('page')
  if (!place) throw new Error('The page has no element with the id “page”.')
  wearTheme(document)
  render(content, place)
}
