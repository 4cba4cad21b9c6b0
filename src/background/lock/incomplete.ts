import { number, record, safeParse, string } from 'valibot'
import { browser } from '../../browser'
import { oneAtATime } from '../../store/one-at-a-time'

const KEY = 'checking-incomplete'
const MarksSchema = record(string(), number())
/** Site → when a post on it was last seen to go out unchecked (ms since 1970). Nothing else is kept. */
type Marks = Readonly<Record<string, number>>

const inTurn = oneAtATime()

async function read(): Promise<Marks> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY)
  const marks = safeParse(MarksSchema, stored)
  return marks.success ? marks.output : {}
}

function change(make: (marks: Marks) => Marks | null): Promise<boolean> {
  return inTurn(async () => {
    const marks = make(await read())
    if (marks === null) return false
    await browser.storage.local.set({ [KEY]: marks })
    return true
  })
}

/** A post slipped by the gate here. Rejects where it can't be written down. */
export function markIncomplete(site: string): Promise<boolean> {
  return change((marks) => ({ ...marks, [site]: Date.now() }))
}

/** The gate saw a post here again. Whether that is news; rejects where it can't be written down. */
export function markSeen(site: string): Promise<boolean> {
  return change((marks) => {
    if (!Object.hasOwn(marks, site)) return null
    return Object.fromEntries(Object.entries(marks).filter(([id]) => id !== site))
  })
}

/** Since when checking may be incomplete on a site (ms since 1970); `null` where it isn't known to be. */
export async function incompleteSince(site: string): Promise<number | null> {
  return (await read())[site] ?? null
}
