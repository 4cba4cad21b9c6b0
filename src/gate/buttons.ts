/** What a person presses. */
export const BUTTONS =
  'button, [role="button"], input[type="submit"], input[type="button"], input[type="image"]'
