/** How this replica should behave, from the page's query: the switches are described in test/sites/README.md. */
const query = new URLSearchParams(location.search)

function oneOf<Value extends string>(name: string, values: readonly [Value, ...Value[]]): Value {
  return values.find((value) => value === query.get(name)) ?? values[0]
}

export const switches = {
  /** Which event of the publish control the page acts on. */
  act: oneOf('act', ['click', 'mousedown', 'pointerdown']),
  /** Publishes only for events that a person made. */
  trustedOnly: query.get('trusted') === '1',
  /** Puts a new editor element in place of the old one while somebody types, and as the control is pressed. */
  rerender: query.get('rerender') === '1',
  lang: oneOf('lang', ['en', 'cy', 'de']),
  /** A surface that is open from the start, and the words in it. */
  open: query.get('open') ?? '',
  draft: query.get('draft') ?? '',
} as const
