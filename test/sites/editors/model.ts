/** One kind of editor on the page: what its own model holds, which is what gets published. */
export interface Model {
  /** The model's text, one line a paragraph. */
  text(): string
  /** Puts a mention at the caret by the library's own means. */
  mention?(name: string): void
  /** What a second without typing does: the next edit is undone by itself. */
  pause?(): void
}

/** Builds an editor in `place`. Its editable element gets `data-surface="post"`, for the tests only. */
export type Make = (place: HTMLElement) => Promise<Model>
