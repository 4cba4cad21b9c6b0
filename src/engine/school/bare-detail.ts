/** A number, address or code without what people put between its parts: `01632 960147` → `01632960147`. */
export function bareDetail(written: string): string {
  return written.toLowerCase().replace(/[^a-z\d@.]/g, '')
}
