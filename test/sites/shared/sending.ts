/** What a site sends when something is published, and where to. */
export interface Sending {
  /** Path and query. */
  readonly to: string
  readonly method?: 'POST' | 'PUT' | 'PATCH'
  /** The site asks the old way. */
  readonly old?: true
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string | URLSearchParams | FormData
}

/** What a replica's `wire.ts` holds. */
export interface Wire {
  /** The hosts of the replica; each site's requests go to its own. */
  readonly at: RegExp
  /** Surface → its request. A surface that isn't here goes over a socket, as chats do. */
  readonly surfaces: Readonly<Record<string, (text: string, files: readonly string[]) => Sending>>
}

export const json = (value: unknown): Pick<Sending, 'headers' | 'body'> => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
})
