import { theme } from '../../warning/theme'

/** Gives the page the colours and measures that the warning has too; a constructed sheet passes the strict CSP. */
export function wearTheme(page: Document): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(theme(':root'))
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet]
}
