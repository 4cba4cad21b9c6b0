import type { Attachment } from '../model/draft'
import { Acts, type ActsView } from './acts'
import { excerpts, type Piece } from './excerpt'
import type { Group } from './group'
import { Shape } from './shapes'
import { strings } from './strings'

/** How many quotations a card shows before it only counts them. */
const MOST_QUOTES = 3

function PieceOf({ piece }: { readonly piece: Piece }) {
  if (piece.kind === 'hit') return <mark>{piece.text}</mark>
  return <span class={piece.kind}>{piece.text}</span>
}

/** The person's own words; `dir` by what they wrote. */
function Quote({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <blockquote dir="auto">
      {pieces.map((piece) => (
        <PieceOf key={`${piece.at}${piece.kind}`} piece={piece} />
      ))}
    </blockquote>
  )
}

/** With the draft at hand, its words around each hit; without, the hits alone. */
function quotesOf({ findings }: Group, text: string | null): Piece[][] {
  if (text !== null) return excerpts(text, findings)
  const quotes = new Set(findings.map((finding) => finding.quote).filter((quote) => quote !== ''))
  return [...quotes].flatMap((quote) => excerpts(quote, [{ start: 0, end: quote.length }]))
}

function attachmentName({ kind, name }: Attachment): string {
  return name ? `${name} (${strings.kinds[kind]})` : strings.kinds[kind]
}

/** That has a line of its own. */
const isAboutWhom = (reason: string): boolean => reason.startsWith('it is about “')

interface CardProps {
  readonly group: Group
  /** The whole draft; `null` where only the findings are known. */
  readonly text: string | null
  readonly attachments?: readonly Attachment[]
  /** Absent where nothing can be done from the warning. */
  readonly acts?: ActsView | undefined
  readonly id?: string
}

/** One thing to look at: what, where, why, what to do, what speaks for it. */
export function Card({ group, text, attachments = [], acts, id }: CardProps) {
  const quotes = quotesOf(group, text)
  const hidden = quotes.slice(MOST_QUOTES).length
  const reasons = group.reasons.filter((reason) => !isAboutWhom(reason))
  const aboutAttachment = group.findings.some((finding) => finding.end === 0)
  return (
    <li class={`card ${group.level}`}>
      <p class="level">
        <Shape name={group.level} />
        {strings.levels[group.level]}
      </p>
      <h2 id={id}>{group.message}</h2>
      {quotes.slice(0, MOST_QUOTES).map((pieces) => (
        <Quote key={pieces.map(({ at, text }) => `${at}${text}`).join()} pieces={pieces} />
      ))}
      {hidden > 0 && <p class="aside">{strings.more(hidden)}</p>}
      {aboutAttachment && attachments.length > 0 && (
        <p class="aside">
          {strings.attached}: {attachments.map(attachmentName).join(', ')}
        </p>
      )}
      <dl>
        {group.about.length > 0 && (
          <>
            <dt>{strings.about}</dt>
            <dd dir="auto">{group.about.map((words) => `“${words}”`).join(', ')}</dd>
          </>
        )}
        <dt>{strings.why}</dt>
        <dd>
          {group.why} <span class="clause">{strings.clause(group.clause)}</span>
        </dd>
        <dt>{strings.advice}</dt>
        <dd>{group.advice}</dd>
        {group.instead !== null && (
          <>
            <dt>{strings.instead}</dt>
            <dd class="instead">
              <span class="selectable">{group.instead}</span>
              {acts !== undefined && (
                <button
                  class="act"
                  type="submit"
                  value={`instead ${acts.findings.indexOf(group.findings[0])}`}
                >
                  {strings.copyInstead}
                </button>
              )}
            </dd>
          </>
        )}
        {reasons.length > 0 && (
          <>
            <dt>{strings.reasons}</dt>
            <dd class="reasons">{reasons.map(strings.reason).join('; ')}</dd>
          </>
        )}
      </dl>
      {acts !== undefined && <Acts group={group} view={acts} />}
    </li>
  )
}

interface CardsProps extends Omit<CardProps, 'group' | 'id'> {
  readonly groups: readonly Group[]
  /** Given to the first card's headline, so that the dialog can be described by it. */
  readonly firstId?: string
}

export function Cards({ groups, firstId, ...rest }: CardsProps) {
  return (
    <ul class="cards">
      {groups.map((group, index) => (
        <Card
          key={`${group.level}${group.message}`}
          group={group}
          {...rest}
          {...(index === 0 && firstId ? { id: firstId } : {})}
        />
      ))}
    </ul>
  )
}

/** What the check had to leave out, in words. */
export function Limits({ limits }: { readonly limits: readonly string[] }) {
  if (limits.length === 0) return null
  return (
    <div class="limits">
      <p>
        <Shape name="partly" />
        {strings.limits}
      </p>
      <ul>
        {limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </div>
  )
}
