/** How the benches print their tables. */

export const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

export const cells = (values: readonly number[]): string =>
  values.map((value) => value.toFixed(2).padStart(10)).join('')
export const heads = (names: readonly string[]): string => names.map((name) => name.padStart(10)).join('')

/** The value that so great a part of them (0 to 1) doesn't exceed; 0 of none. */
export function share(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}
