import { type InferOutput, number, object, optional, parse, string } from 'valibot'
import { browser } from '../../browser'
import { type Judgement, judge } from './judge'
import { type KnownRequest, requestsAt, watchedAddresses } from './known-requests'

/** What is looked at of every request to a watched address. Its body isn't among it. */
const DetailsSchema = object({
  requestId: string(),
  method: string(),
  url: string(),
  tabId: number(),
  frameId: number(),
  /** Chromium: the page's origin. Firefox: its address. */
  initiator: optional(string()),
  documentUrl: optional(string()),
  originUrl: optional(string()),
})
type Details = InferOutput<typeof DetailsSchema>

interface Body {
  readonly requestBody?: unknown
}

interface Header {
  readonly name: string
  readonly value?: string | undefined
}

/** A request that may publish, from its start to its end. */
interface Tracked {
  readonly details: Details
  readonly source: Body
  readonly requests: readonly KnownRequest[]
  readonly held: boolean
}

/** Far more than are ever under way at once. */
const MOST = 100

/** Told apart by a header that comes later. */
const unnamed = new Map<string, Tracked>()
/** Those that the browser holds for us, so that the one who only watches leaves them alone. */
const holding = new Set<string>()

function keepFew(): void {
  for (const [oldest] of unnamed) if (unnamed.size > MOST) unnamed.delete(oldest)
  for (const oldest of holding) if (holding.size > MOST) holding.delete(oldest)
}

/** An origin has no path, which match patterns ask for. */
const addressOf = (page: string): string => (URL.canParse(page) ? new URL(page).href : page)

function judgeTracked({ details, source, requests, held }: Tracked): Promise<Judgement> {
  const { url, tabId, frameId, initiator, documentUrl, originUrl } = details
  return judge({
    address: url,
    page: addressOf(documentUrl ?? initiator ?? originUrl ?? ''),
    tab: tabId,
    frame: frameId,
    requests,
    held,
    body: () => source.requestBody,
  })
}

/** A request begins. What it is is decided by method and address; `source` isn't looked into before. */
function begin(source: object & Body, held: boolean): Promise<Judgement> | undefined {
  const details = parse(DetailsSchema, source)
  if (!held && holding.has(details.requestId)) return undefined
  const requests = requestsAt(details.method, details.url)
  if (requests.length === 0) return undefined
  if (held) holding.add(details.requestId)
  keepFew()
  const sure = requests.filter(({ header }) => header === undefined)
  const tracked: Tracked = { details, source, requests: sure, held }
  if (sure.length > 0) return judgeTracked(tracked)
  unnamed.set(details.requestId, { ...tracked, requests })
  return undefined
}

/** Its headers are known: where one of them names what publishes, it is judged now. */
function name(requestId: string, headers: readonly Header[], held: boolean): Promise<Judgement> | undefined {
  const tracked = unnamed.get(requestId)
  if (tracked === undefined || tracked.held !== held) return undefined
  unnamed.delete(requestId)
  const value = (header: string): string | undefined =>
    headers.find((one) => one.name.toLowerCase() === header)?.value
  const requests = tracked.requests.filter(({ header = '', names = [] }) =>
    names.includes(value(header) ?? ''),
  )
  return requests.length === 0 ? undefined : judgeTracked({ ...tracked, requests })
}

function end({ requestId }: { readonly requestId: string }): void {
  unnamed.delete(requestId)
  holding.delete(requestId)
}

/** A browser that lets us only watch never calls the one that may hold. */
const hold = true
const watch = false

/**
 * Watches for requests that publish. To be called at once when the background starts. Chromium takes listeners that
 * may hold from everybody and calls them only for extensions that administrators installed; so each is there twice.
 */
export function watchRequests(): void {
  const { onBeforeRequest, onBeforeSendHeaders, onCompleted, onErrorOccurred } = browser.webRequest
  const filter = { urls: [...watchedAddresses] }
  onBeforeRequest.addListener((details) => begin(details, hold), filter, ['blocking', 'requestBody'])
  onBeforeRequest.addListener((details) => void begin(details, watch), filter, ['requestBody'])
  onBeforeSendHeaders.addListener(
    ({ requestId, requestHeaders = [] }) => name(requestId, requestHeaders, hold),
    filter,
    ['blocking', 'requestHeaders'],
  )
  onBeforeSendHeaders.addListener(
    ({ requestId, requestHeaders = [] }) => void name(requestId, requestHeaders, watch),
    filter,
    ['requestHeaders'],
  )
  onCompleted.addListener(end, filter)
  onErrorOccurred.addListener(end, filter)
}
