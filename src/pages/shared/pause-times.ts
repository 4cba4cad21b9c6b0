import { common } from './common-strings'

const HOUR = 3_600_000

/** In one hour; ms since 1970. */
export function inAnHour(now: number): number {
  return now + HOUR
}

/** The coming midnight where the person is; ms since 1970. */
export function untilTomorrow(now: number): number {
  const day = new Date(now)
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime()
}

/** `14:30` today, `tomorrow`, or `12 May, 14:30`. */
export function timeInWords(time: number, now: number): string {
  const at = new Date(time)
  if (time === untilTomorrow(now)) return common.tomorrow
  const clock = at.toLocaleTimeString(common.locale, { hour: '2-digit', minute: '2-digit' })
  if (at.toDateString() === new Date(now).toDateString()) return clock
  return `${at.toLocaleDateString(common.locale, { day: 'numeric', month: 'long' })}, ${clock}`
}

/** Whether a pause that ends then is still on. */
export function isPaused(until: number | null, now: number): until is number {
  return until !== null && until > now
}
