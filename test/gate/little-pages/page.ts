/**
 * A little page as a real site writes it. In its markup:
 * `data-words` is what is written in; `data-publishes` a control that publishes it, `data-harmless` one that doesn't;
 * `data-enter` and `data-mod-enter` on the editor say the same of its keys, by `publishes` or `harmless`.
 * `data-shadowed` has the button that is pressed in an open shadow root.
 * `data-wakes` is disabled and `data-appears` isn't there until something was written.
 */
export interface LittlePage {
  readonly name: string
  readonly html: string
}
