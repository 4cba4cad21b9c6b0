import { strongest } from '../model/level'
import type { Question } from './face'
import { group } from './group'
import { strings } from './strings'

type Held = Extract<Question, { kind: 'findings' }>

/** What the dialog says around its findings. */
export interface Wording {
  readonly title: string
  readonly lead: string
  readonly edit: string
  /** `null` where nothing is left to be posted. */
  readonly post: string | null
  readonly twoSteps: boolean
}

/** What differs between the questions besides their bodies. */
export function wording(question: Question): Wording {
  const { edit } = strings
  if (question.kind === 'unchecked') {
    const { title, held, post } = strings.unchecked
    return { title, lead: held, edit, post, twoSteps: false }
  }
  if (question.kind === 'clear') {
    const { text, attachments } = question.draft
    const isEmpty = text.trim() === '' && attachments.length === 0
    const back = question.earlier ? { edit: strings.earlier.edit } : {}
    return { ...strings.clear, ...back, post: isEmpty ? null : strings.clear.post, twoSteps: false }
  }
  if (question.sent === 'gone') return { ...strings.gone, post: null, twoSteps: false }
  const level = strongest(question.findings.map((finding) => finding.level))
  const things = group(question.findings).length
  return {
    title: strings.titles[level === 'none' ? 'remind' : level],
    ...backOf(question, things),
    post: strings.post,
    twoSteps: level === 'stop',
  }
}

/** What there is to say of the draft, and of the way back to it. */
function backOf({ sent, earlier }: Held, things: number): Pick<Wording, 'lead' | 'edit'> {
  if (sent === 'held') return { lead: strings.heldLate, edit: strings.stopLate }
  if (earlier) return { lead: strings.earlier.lead, edit: strings.earlier.edit }
  return { lead: things > 1 ? strings.heldMany(things) : strings.held, edit: strings.edit }
}
