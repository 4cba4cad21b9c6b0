import { Banner } from './Banner'
import { Findings, MarkedText } from './Findings'
import { strings } from './strings'
import type { Checked } from './use-check'

const text = strings.check

/** The verdict on a text, with the text marked and every finding. */
export function CheckResult({ result }: { result: Checked }) {
  if ('problem' in result) {
    return (
      <Banner tone="stop" title={text.failed}>
        <p>{result.problem}</p>
      </Banner>
    )
  }
  if (result.answer.state === 'off') return <Banner tone="off" title={text.off} />
  const { verdict, limits } = result.answer
  const { level, findings } = verdict
  return (
    <div class="stack result">
      {level === 'none' ? (
        <Banner tone="ok" title={strings.verdict.none}>
          <p>{strings.noneHint}</p>
        </Banner>
      ) : (
        <>
          <Banner tone={level} title={strings.verdict[level](findings.length)} />
          <MarkedText text={result.text} findings={findings} />
          <Findings findings={findings} />
        </>
      )}
      {limits.length > 0 && (
        <Banner tone="remind" title={text.limits}>
          {limits.map((limit) => (
            <p key={limit}>{limit}</p>
          ))}
        </Banner>
      )}
    </div>
  )
}
