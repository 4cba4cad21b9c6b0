import { useLayoutEffect, useRef } from 'preact/hooks'
import { Banner } from '../shared/Banner'
import { Button } from '../shared/Button'
import { NewPassphrase } from '../shared/NewPassphrase'
import { OpenPack } from '../shared/OpenPack'
import { packStrings } from '../shared/pack-strings'
import { Section } from './Section'
import { useMakePack } from './use-make-pack'

const text = packStrings.make

/** Making a school pack, and opening one that a colleague has made. */
export function PackSection({ onApplied }: { onApplied: () => void }) {
  return (
    <Section id="pack" title={packStrings.section.title} lead={packStrings.section.lead}>
      <h3>{packStrings.open.title}</h3>
      <OpenPack onApplied={onApplied} />
      <h3>{text.title}</h3>
      <MakePack />
    </Section>
  )
}

function MakePack() {
  const pack = useMakePack()
  const { state } = pack
  const news = useRef<HTMLDivElement>(null)
  const form = useRef<HTMLDivElement>(null)
  // What was pressed is gone by now; keyboard and screen reader go on where the news is.
  useLayoutEffect(() => {
    if (state.step === 'done' || state.step === 'failed') news.current?.focus()
    if (state.step === 'choosing') form.current?.querySelector('input')?.focus()
  }, [state.step])
  const asking = state.step === 'choosing' || state.step === 'making'
  return (
    <div class="stack">
      <p class="hint">{text.holds}</p>
      <div ref={news} tabIndex={-1} class="news">
        {state.step === 'done' && <Banner tone="ok" title={text.done(state.name)} />}
        {state.step === 'failed' && (
          <Banner tone="warn" title={text.failed}>
            <p>{state.problem}</p>
          </Banner>
        )}
      </div>
      {asking ? (
        <div class="stack" ref={form}>
          <p class="hint">{text.tell}</p>
          <NewPassphrase
            button={text.button}
            busy={state.step === 'making'}
            onChosen={(passphrase) => void pack.make(passphrase)}
            onCancel={pack.cancel}
          />
        </div>
      ) : (
        <div class="row">
          <Button onClick={pack.start}>{text.start}</Button>
        </div>
      )}
    </div>
  )
}
