import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Pack } from '../../model/pack'
import { countsOf } from '../../roll/view'
import { Banner } from './Banner'
import { Button } from './Button'
import { FileDrop } from './FileDrop'
import { lockStrings } from './lock-strings'
import { PackContents } from './PackContents'
import { PassphraseField } from './PassphraseField'
import { packStrings } from './pack-strings'
import { useOpenPack } from './use-open-pack'

const text = packStrings.open

const namesOf = ({ settings, roll }: Pack): string =>
  text.done(settings.school?.name ?? text.aSchool, countsOf(roll).pupils)

/** Opening a school pack: the file, its passphrase, a look at it, then “Use this pack”. */
export function OpenPack({ onApplied }: { onApplied: () => void }) {
  const [passphrase, setPassphrase] = useState('')
  const pack = useOpenPack(onApplied)
  const { state } = pack
  const news = useRef<HTMLDivElement>(null)
  const first = useRef(true)
  // What was pressed is gone by now; keyboard and screen reader go on where the news is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step is what moves the focus
  useLayoutEffect(() => {
    if (!first.current) news.current?.focus()
    first.current = false
  }, [state.step])

  if (state.step === 'opening') return <Working words={lockStrings.working} />
  if (state.step === 'saving') return <Working words={text.using} />
  if (state.step === 'file') {
    const { file } = state
    const open = (): void => {
      if (passphrase !== '') void pack.open(file, passphrase)
    }
    return (
      <div class="stack">
        <div ref={news} tabIndex={-1} class="news">
          <p>{text.name(file.name)}</p>
          {state.problem && (
            <Banner tone="warn" title={text.notOpened}>
              <p>{state.problem}</p>
            </Banner>
          )}
        </div>
        <PassphraseField
          label={text.passphrase}
          hint={text.passphraseHint}
          value={passphrase}
          onInput={setPassphrase}
          onEnter={open}
        />
        <div class="row">
          <Button look="main" disabled={passphrase === ''} onClick={open}>
            {text.button}
          </Button>
          <Button onClick={pack.leave}>{lockStrings.cancel}</Button>
        </div>
      </div>
    )
  }
  if (state.step === 'open') {
    return (
      <div class="stack">
        <div ref={news} tabIndex={-1} class="news">
          <h4>{text.check}</h4>
        </div>
        <PackContents pack={state.pack} diff={state.diff} />
        {state.problem && (
          <Banner tone="stop" title={text.failed}>
            <p>{state.problem}</p>
          </Banner>
        )}
        <p class="hint">{text.replaces}</p>
        <div class="row">
          <Button
            look="main"
            onClick={() => {
              setPassphrase('')
              void pack.use(state.pack, state.diff)
            }}
          >
            {text.use}
          </Button>
          <Button onClick={pack.leave}>{text.leave}</Button>
        </div>
      </div>
    )
  }
  return (
    <div class="stack">
      <div ref={news} tabIndex={-1} class="news">
        {state.step === 'done' && <Banner tone="ok" title={namesOf(state.pack)} />}
        {state.step === 'idle' && state.problem && (
          <Banner tone="warn" title={text.notOpened}>
            <p>{state.problem}</p>
          </Banner>
        )}
      </div>
      <FileDrop
        label={text.file}
        hint={text.fileHint}
        accept=".secondlook"
        onFile={(file) => {
          setPassphrase('')
          void pack.choose(file)
        }}
      />
    </div>
  )
}

function Working({ words }: { words: string }) {
  return (
    <div class="progress" role="status">
      <p>{words}</p>
      <progress aria-label={words} />
    </div>
  )
}
