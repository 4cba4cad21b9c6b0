/** WebDriver's names for keys that aren't characters. */
const KEYS: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Home: '\uE011',
  End: '\uE010',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  F8: '\uE038',
  Space: ' ',
}

interface KeyAction {
  readonly type: 'keyDown' | 'keyUp'
  readonly value: string
}

const down = (value: string): KeyAction => ({ type: 'keyDown', value })
const up = (value: string): KeyAction => ({ type: 'keyUp', value })

/** `Control+Enter` as what fingers do. */
export function chord(keys: string): KeyAction[] {
  const values = keys.split('+').map((key) => KEYS[key] ?? key)
  return [...values.map(down), ...values.reverse().map(up)]
}

export function typing(text: string): KeyAction[] {
  return [...text].flatMap((letter) => [
    down(letter === '\n' ? '\uE007' : letter),
    up(letter === '\n' ? '\uE007' : letter),
  ])
}
