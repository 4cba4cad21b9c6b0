import type { CDPSession } from 'playwright-core'
import { array, type InferOutput, looseObject, number, object, optional, parse, string } from 'valibot'

const EventSchema = object({
  name: string(),
  ph: string(),
  pid: number(),
  tid: number(),
  /** Microseconds. */
  ts: number(),
  dur: optional(number()),
  /** The same by the thread’s own clock, which others on the machine don’t slow down. */
  tdur: optional(number()),
  args: optional(
    looseObject({
      data: optional(
        looseObject({ url: optional(string()), type: optional(string()), functionName: optional(string()) }),
      ),
    }),
  ),
})
type TraceEvent = InferOutput<typeof EventSchema>

/** A stretch of time, in ms. */
export interface Stretch {
  readonly start: number
  readonly end: number
  /** Work in it, by the thread's own clock. */
  readonly length: number
  /** Which script and function, where it is one. */
  readonly what: string
  /** What the browser called it for: an event by its name, a timer, a frame. */
  readonly occasion: string
}

/** What one page's main thread did while it was traced. */
export interface Trace {
  /** Everything, task by task. */
  readonly tasks: readonly Stretch[]
  /** What scripts of the extension did, call by call (none inside another). */
  readonly ours: readonly Stretch[]
  /** Keys that went down. */
  readonly keys: readonly number[]
}

const CATEGORIES = 'devtools.timeline,disabled-by-default-devtools.timeline,toplevel'
const CALLS = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile'])
const isOurs = ({ args }: TraceEvent): boolean => args?.data?.url?.startsWith('chrome-extension:') === true

/** Calls that no other call of the list is around. */
function outermost(stretches: readonly Stretch[]): Stretch[] {
  let end = 0
  return [...stretches]
    .sort((one, other) => one.start - other.start)
    .filter((stretch) => {
      if (stretch.start < end) return false
      end = stretch.end
      return true
    })
}

const OCCASIONS: ReadonlyMap<string, string> = new Map([
  ['TimerFire', 'timer'],
  ['FireAnimationFrame', 'frame'],
  ['FireIdleCallback', 'idle'],
  ['RunMicrotasks', 'microtask'],
  ['EventDispatch', 'event'],
])
const occasionOf = ({ name, args }: TraceEvent): string => args?.data?.type ?? OCCASIONS.get(name) ?? name

/** Says of each stretch, in their order, which of the occasions is the nearest around it. */
function withOccasions(stretches: readonly Stretch[], occasions: readonly Stretch[]): Stretch[] {
  const inOrder = [...occasions].sort((one, other) => one.start - other.start)
  const open: Stretch[] = []
  let next = 0
  return stretches.map((stretch) => {
    for (let at = inOrder[next]; at !== undefined && at.start <= stretch.start; at = inOrder[++next])
      open.push(at)
    while (open.length > 0 && (open.at(-1)?.end ?? 0) < stretch.end) open.pop()
    return { ...stretch, occasion: open.at(-1)?.occasion ?? 'message' }
  })
}

/** `mark` is the name of a `console.timeStamp` that the page made: it tells which thread is the page's. */
export function readTrace(text: string, mark: string): Trace {
  const { traceEvents } = parse(
    object({ traceEvents: array(looseObject({ ph: string() })) }),
    JSON.parse(text),
  )
  const timed = traceEvents.filter(
    ({ ph, ts, dur }) => typeof ts === 'number' && (ph !== 'X' || typeof dur === 'number'),
  )
  const events = parse(array(EventSchema), timed)
  const marked = events.find(({ name, args }) => name === 'TimeStamp' && args?.data?.message === mark)
  if (marked === undefined) throw new Error('The trace has nothing of the page.')
  const here = events.filter(({ pid, tid }) => pid === marked.pid && tid === marked.tid)
  const stretch = (event: TraceEvent): Stretch => ({
    what: `${event.args?.data?.url?.replace(/^.*\/src\//, '') ?? ''} ${event.args?.data?.functionName ?? event.name}`,
    start: event.ts / 1000,
    end: (event.ts + (event.dur ?? 0)) / 1000,
    length: (event.tdur ?? event.dur ?? 0) / 1000,
    occasion: occasionOf(event),
  })
  return {
    tasks: outermost(
      here
        .filter(({ name }) => name === 'RunTask' || name.startsWith('ThreadControllerImpl::Run'))
        .map(stretch),
    ),
    ours: withOccasions(
      outermost(here.filter((event) => CALLS.has(event.name) && isOurs(event)).map(stretch)),
      here.filter(({ name }) => OCCASIONS.has(name)).map(stretch),
    ),
    keys: here
      .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown')
      .map(({ ts }) => ts / 1000),
  }
}

/** Traces the whole browser while something is done; gives back the trace's text. */
export async function traced(session: CDPSession, act: () => Promise<void>): Promise<string> {
  await session.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: { includedCategories: CATEGORIES.split(',') },
  })
  await act()
  const complete = new Promise<{ stream?: string }>((done) => session.once('Tracing.tracingComplete', done))
  await session.send('Tracing.end')
  const { stream = '' } = await complete
  let text = ''
  for (;;) {
    const { data, eof } = await session.send('IO.read', { handle: stream })
    text += data
    if (eof) break
  }
  await session.send('IO.close', { handle: stream })
  return text
}
