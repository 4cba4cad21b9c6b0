import type { Finding } from '../../model/verdict'
import { stretchesOf, strongestFirst } from './finding-text'
import { Glyph } from './Glyph'
import { strings } from './strings'

/** The text with everything that was found in it marked. */
export function MarkedText({ text, findings }: { text: string; findings: readonly Finding[] }) {
  return (
    <p class="marked">
      {stretchesOf(text, findings).map(({ start, text: words, level }) =>
        level ? (
          <mark key={start} class={`mark ${level}`}>
            {words}
          </mark>
        ) : (
          <span key={start}>{words}</span>
        ),
      )}
    </p>
  )
}

/** Nobody reads more, and a long text can have thousands. */
const MOST_LISTED = 50

/** What was found, strongest first: what, why and what to do. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul class="findings">
      {strongestFirst(findings)
        .slice(0, MOST_LISTED)
        .map((finding) => (
          <li key={`${finding.rule} ${finding.start}`} class={`finding ${finding.level}`}>
            <Glyph tone={finding.level} />
            <div>
              <p class="finding-message">
                <span class="visually-hidden">{strings.level[finding.level]}: </span>
                {finding.message}
              </p>
              {finding.quote && (
                <p>
                  <q>{finding.quote}</q>
                </p>
              )}
              <p class="hint">{finding.why}</p>
              <p class="finding-advice">{finding.advice}</p>
            </div>
          </li>
        ))}
      {findings.length > MOST_LISTED && (
        <li class="hint">{strings.check.more(findings.length - MOST_LISTED)}</li>
      )}
    </ul>
  )
}
