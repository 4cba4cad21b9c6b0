/** What the gate isn't right about yet, by page: not held though it publishes, or held though it doesn't. */
export const GAPS: Readonly<Record<string, readonly string[]>> = {}
