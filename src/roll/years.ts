const YEARS: readonly string[] = ['N', 'R', ...Array.from({ length: 13 }, (_, index) => String(index + 1))]

/** The year after `N`, `R` or `1` to `12`; `null` where there is none or the year isn't known. */
export function nextYear(year: string): string | null {
  const at = YEARS.indexOf(year)
  return at < 0 ? null : (YEARS[at + 1] ?? null)
}

/** How many years later; `null` where one of them isn't known. */
export function yearsBetween(before: string, after: string): number | null {
  const [from, to] = [YEARS.indexOf(before), YEARS.indexOf(after)]
  return from < 0 || to < 0 ? null : to - from
}
