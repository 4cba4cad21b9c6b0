import type { Draft } from '../../model/draft'
import { interrupts } from '../../model/level'
import { readSettings } from '../../store/settings'
import type { StoredSettings } from '../../store/settings-shape'
import { checkNow } from '../check-now'
import { showIncomplete } from '../icon'
import { inTime } from '../in-time'
import { spoken } from '../knowledge-keeper'
import { rememberVerdict } from '../last-verdicts'
import { siteAt, stateOf } from '../sites'
import { askOnce } from './ask-once'
import { markIncomplete, markSeen } from './incomplete'
import { isOf, type KnownRequest } from './known-requests'
import { isLetOut, rememberLetOut, type Seen } from './let-outs'
import { type Origin, showInPage } from './show'
import { watching } from './watching'
import { wordsOf } from './words-of'

/** A request that publishes. */
export interface Caught extends Origin {
  readonly address: string
  /** Address or origin of the page that sends it. */
  readonly page: string
  /** Reads the body; only this function is ever called for one. */
  body(): unknown
  /** Which known requests it may be, by all that is known of it. */
  readonly requests: readonly KnownRequest[]
  /** Whether it waits for our answer. */
  readonly held: boolean
}

/** What becomes of a request; `cancel` false lets it go. */
export interface Judgement {
  readonly cancel: boolean
}

const GO: Judgement = { cancel: false }
const CANCEL: Judgement = { cancel: true }

/** How long the gate's word may come later than the request, in ms. */
const WORD_ON_ITS_WAY = 400
/** How long a check may take before the person is told that there was none, in ms. */
const LONGEST_CHECK = 3_000

type Checked = Awaited<ReturnType<typeof checkNow>>

/** A post that no gesture was seen for. */
interface Slip extends Seen, Origin {
  readonly stored: StoredSettings
  readonly surface: KnownRequest['surface']
}

/** What is done about a request that publishes. Never rejects: whatever fails lets it go. */
export async function judge(caught: Caught): Promise<Judgement> {
  try {
    const stored = await readSettings()
    const site = siteAt(caught.page, stored.settings)
    const request = site && caught.requests.find((one) => isOf(one, site))
    if (!site || !request || stateOf(site, stored.settings, Date.now()) !== 'on') return GO
    if (!(await watching(stored.settings)).on) return GO
    const words = wordsOf(request, caught.address, caught.body())
    if (words.kind === 'none') return GO
    const { tab, frame } = caught
    const slip: Slip = { site: site.id, tab, frame, words, stored, surface: request.surface }
    if (await isLetOut(slip, WORD_ON_ITS_WAY)) {
      if (await markSeen(site.id)) showIncomplete(tab, false)
      return GO
    }
    await markIncomplete(site.id)
    showIncomplete(tab, true)
    return caught.held ? await hold(slip) : await tell(slip)
  } catch (error) {
    console.error('Second Look: a post could not be judged on its way out.', error)
    return GO
  }
}

function draftOf({ words, site, surface }: Slip): Draft | null {
  if (words.kind !== 'words') return null
  return { text: words.text, surface, site, attachments: [], notPupils: [] }
}

/** `null` where there is nothing to check, or no answer. */
async function checked(slip: Slip, draft: Draft | null): Promise<Checked | null> {
  if (draft === null) return null
  const answer = await checkNow(draft, slip.stored)
  rememberVerdict(slip.tab, slip.site, answer.verdict)
  return answer
}

async function hold(slip: Slip): Promise<Judgement> {
  const { stored } = slip
  const draft = draftOf(slip)
  const answer = await inTime(checked(slip, draft), LONGEST_CHECK).catch(() => null)
  if (draft === null || answer === null) {
    void showInPage(slip, { does: 'tell', notice: 'slipped-unchecked' }, spoken(stored.settings))
    return GO
  }
  const { verdict, limits, language = spoken(stored.settings) } = answer
  if (!interrupts(verdict.level)) return GO
  const question = { kind: 'findings', draft, findings: verdict.findings, limits, sent: 'held' } as const
  const { site, tab } = slip
  const decision = await askOnce({ site, tab, text: draft.text }, () =>
    showInPage(slip, { does: 'ask', question }, language),
  )
  if (decision === 'edit') return CANCEL
  // The page may try again: the person has decided about this text.
  if (decision === 'post') await rememberLetOut(slip, draft.text, true)
  return GO
}

async function tell(slip: Slip): Promise<Judgement> {
  const draft = draftOf(slip)
  const language = spoken(slip.stored.settings)
  const checking = checked(slip, draft)
  const answer = await inTime(checking, LONGEST_CHECK).catch(() => null)
  if (draft === null || answer === null)
    await showInPage(slip, { does: 'tell', notice: 'slipped-unchecked' }, language)
  const late = answer ?? (await checking.catch(() => null))
  if (draft === null || late === null) return GO
  const { verdict, limits } = late
  if (interrupts(verdict.level)) {
    const question = { kind: 'findings', draft, findings: verdict.findings, limits, sent: 'gone' } as const
    await showInPage(slip, { does: 'ask', question }, language)
  } else if (answer !== null) await showInPage(slip, { does: 'tell', notice: 'slipped-clean' }, language)
  return GO
}
