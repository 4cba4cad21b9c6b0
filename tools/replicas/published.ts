/** One thing that a replica published: what `window.published` holds there, for whoever tries the replica. */
export interface Published {
  readonly surface: string
  readonly text: string
  readonly attachments: readonly string[]
  readonly trusted: boolean
  readonly via: string
}
