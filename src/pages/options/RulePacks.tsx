import { useEffect, useRef, useState } from 'preact/hooks'
import type { RulePack } from '../../model/rule-pack'
import { Banner } from '../shared/Banner'
import { Button } from '../shared/Button'
import { FileDrop } from '../shared/FileDrop'
import { NameList } from './NameList'
import { RulePackPreview } from './RulePackPreview'
import { ruleStrings } from './rule-strings'
import { useRulePack } from './use-rule-pack'
import type { RuleActs } from './use-rules'

const text = ruleStrings.packs

const detailOf = ({ by, version, rules }: RulePack): string =>
  [text.holds(rules.length), text.from(by ?? null, version ?? null)].filter(Boolean).join(' · ')

interface Props {
  readonly packs: readonly RulePack[]
  readonly locked: boolean
  readonly acts: RuleActs
}

/** The rule packs in use, and bringing one in. */
export function RulePacks({ packs, locked, acts }: Props) {
  const [removed, setRemoved] = useState<string | null>(null)
  const remove = async (name: string): Promise<void> => {
    const gone = packs.find((pack) => pack.name === name)
    if (gone && (await acts.removePack(gone.id))) setRemoved(name)
  }
  return (
    <div class="stack">
      <h3>{text.title}</h3>
      <p class="hint">{text.lead}</p>
      {removed !== null && <Banner tone="ok" title={text.removed(removed)} />}
      <NameList
        label={text.title}
        empty={text.none}
        items={packs.map((pack) => ({ name: pack.name, detail: detailOf(pack) }))}
        onRemove={(name) => void remove(name)}
      />
      {!locked && <OpenRulePack onUsed={acts.again} />}
    </div>
  )
}

function OpenRulePack({ onUsed }: { onUsed: () => Promise<void> }) {
  const { state, choose, use, leave } = useRulePack(onUsed)
  const news = useRef<HTMLDivElement>(null)
  // What was pressed is gone by now; keyboard and screen reader go on where the news is.
  useEffect(() => {
    if (state.step !== 'idle' && state.step !== 'trying') news.current?.focus()
  }, [state.step])
  return (
    <div class="stack">
      <div ref={news} tabIndex={-1} class="news">
        {state.step === 'refused' && (
          <Banner tone="warn" title={text.refused(state.name)}>
            <ul>
              {state.problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </Banner>
        )}
        {state.step === 'used' && <Banner tone="ok" title={text.used(state.name)} />}
        {(state.step === 'tried' || state.step === 'saving') && (
          <RulePackPreview pack={state.pack} problem={state.problem} />
        )}
      </div>
      {state.step === 'trying' && <p role="status">{text.trying}</p>}
      {state.step === 'tried' || state.step === 'saving' ? (
        <div class="row">
          <Button
            look="main"
            disabled={state.step === 'saving'}
            onClick={() => void use(state.content, state.pack)}
          >
            {text.use}
          </Button>
          <Button onClick={leave}>{text.leave}</Button>
        </div>
      ) : (
        <FileDrop
          label={text.file}
          hint={text.fileHint}
          accept=".yaml,.yml,.json"
          onFile={(file) => void choose(file)}
        />
      )}
    </div>
  )
}
