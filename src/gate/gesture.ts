/** What a person did to publish, as far as it takes to do it once more. */
export type Gesture =
  | { readonly kind: 'press'; readonly control: HTMLElement }
  | { readonly kind: 'key'; readonly target: HTMLElement; readonly event: KeyboardEvent }
  | { readonly kind: 'submit'; readonly form: HTMLFormElement; readonly submitter: HTMLElement | null }
