import type { Field } from './field-box'

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
export function lettersOf(field: Field): string {
  const style = getComputedStyle(field)
  const letters = LETTERS.map((name) => `${name}:${style.getPropertyValue(name)}`).filter(
    (declaration) => !declaration.endsWith(':'),
  )
  return [...letters, ...directionOf(field)].join(';')
}

/**
 * `dir=auto` lets each paragraph run as its first letter does. Where there is one only, the browser tells which way that
 * is: Firefox (140) puts a line of such a paragraph at its wrong edge where a mark is broken there.
 */
function directionOf({ dir, value }: Field): string[] {
  return dir === 'auto' && !value.includes('\n') ? ['unicode-bidi:isolate'] : []
}
