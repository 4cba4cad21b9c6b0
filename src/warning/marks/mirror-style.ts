/** What decides where a field's letters stand. */
const LETTERS = [
  ...['font-family', 'font-size', 'font-weight', 'font-style', 'font-stretch', 'font-size-adjust'],
  ...['font-variant-caps', 'font-variant-ligatures', 'font-variant-numeric', 'font-variant-east-asian'],
  ...['font-variant-alternates', 'font-variant-position', 'font-feature-settings', 'font-variation-settings'],
  ...['font-kerning', 'font-optical-sizing', 'font-language-override', 'font-synthesis', 'text-rendering'],
  ...['line-height', 'letter-spacing', 'word-spacing', 'text-transform', 'text-indent', 'tab-size'],
  ...['text-align', 'text-align-last', 'text-justify', 'direction', 'unicode-bidi', 'writing-mode'],
  ...['text-orientation', 'white-space', 'overflow-wrap', 'word-break', 'line-break', 'hyphens', 'text-wrap'],
  ...[
    'padding-top',
    'padding-right',
    'padding-bottom',
    'padding-left',
    'text-spacing-trim',
    'text-autospace',
  ],
] as const

/** A style that puts the same text exactly where the field has it, in a box as wide as the field inside its borders. */
export function lettersOf(field: Element): string {
  const style = getComputedStyle(field)
  return LETTERS.map((name) => `${name}:${style.getPropertyValue(name)}`)
    .filter((declaration) => !declaration.endsWith(':'))
    .join(';')
}
