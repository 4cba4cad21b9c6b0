/** `storage.session`, in memory; `end` is what closing the browser does to it. */
const values = new Map<string, unknown>()

export const session = {
  async get(key: string): Promise<Record<string, unknown>> {
    return values.has(key) ? { [key]: structuredClone(values.get(key)) } : {}
  },
  async set(items: Record<string, unknown>): Promise<void> {
    for (const [key, value] of Object.entries(items)) values.set(key, JSON.parse(JSON.stringify(value)))
  },
  async remove(key: string): Promise<void> {
    values.delete(key)
  },
  end(): void {
    values.clear()
  },
  text: (): string => JSON.stringify([...values]),
}

/** All of the browser that the store of the pupil list uses. */
export const fakeBrowser = { browser: { storage: { session } } }
