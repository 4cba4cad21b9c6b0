import { type ComponentChild, render } from 'preact'
import { wearTheme } from './look'

/** A file dropped beside its place would replace the page, and with it what was typed. */
function keepPage(event: DragEvent): void {
  if (!event.defaultPrevented && event.dataTransfer?.types.includes('Files')) event.preventDefault()
}

/** Puts a page's content into its `<div id="page">`. Throws when the HTML file has none. */
export function mount(content: ComponentChild): void {
  const place = document.getElementById('page')
  if (!place) throw new Error('The page has no element with the id “page”.')
  wearTheme(document)
  document.addEventListener('dragover', keepPage)
  document.addEventListener('drop', keepPage)
  render(content, place)
}
