/** The header by which a replica's own requests are known to whoever looks for others. */
export const WIRED: Readonly<Record<string, string>> = { 'x-replica': 'wired' }
