import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { LONGEST_PHRASE } from '../../model/own-say'
import { Answered } from '../shared/Answered'
import { Banner } from '../shared/Banner'
import { Button } from '../shared/Button'
import { Field } from '../shared/Field'
import { NameList, Removed } from './NameList'
import { Section } from './Section'
import { strings } from './strings'
import { type NotPupils, useNotPupils } from './use-not-pupils'

const text = strings.notPupils
const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' })

/** Names that the person said mean no pupil: what they are, one more, and none of it for ever. */
export function NotPupilSection() {
  const names = useNotPupils()
  const { list, again, problem, removed } = names
  return (
    <Section id="not-pupils" title={text.title} lead={text.lead}>
      {problem !== null && (
        <Banner tone="stop" title={text.failed}>
          <p>{problem}</p>
        </Banner>
      )}
      {removed !== null && <Removed name={removed.phrase} onUndo={() => void names.undo()} />}
      <Answered to={list} again={again}>
        {(kept) => (
          <NameList
            label={text.title}
            empty={text.none}
            items={kept.map(({ phrase, addedAt }) => ({
              name: phrase,
              detail: text.added(DATE.format(addedAt)),
            }))}
            onRemove={(name) => {
              const said = kept.find(({ phrase }) => phrase === name)
              if (said !== undefined) void names.remove(said)
            }}
          />
        )}
      </Answered>
      <AddName names={names} />
    </Section>
  )
}

function AddName({ names }: { names: NotPupils }) {
  const [typed, setTyped] = useState('')
  const phrase = typed.trim().slice(0, LONGEST_PHRASE)
  const add = async (sure: boolean): Promise<void> => {
    if (phrase !== '' && (await names.add(phrase, sure))) setTyped('')
  }
  return (
    <>
      <div class="add-row">
        <Field
          label={text.add}
          hint={text.addHint}
          value={typed}
          onInput={(value) => {
            setTyped(value)
            names.cancel()
          }}
          onEnter={() => void add(false)}
        />
        <Button disabled={phrase === ''} onClick={() => void add(false)}>
          {text.addButton}
        </Button>
      </div>
      {names.unsure !== null && (
        <Sure name={names.unsure} onYes={() => void add(true)} onNo={() => names.cancel()} />
      )}
    </>
  )
}

/** The second yes that a full name takes; the first answer is the one that changes nothing. */
function Sure({ name, onYes, onNo }: { name: string; onYes: () => void; onNo: () => void }) {
  const question = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => question.current?.focus(), [])
  return (
    <div
      class="confirm"
      role="alertdialog"
      aria-label={text.sure(name)}
      tabIndex={-1}
      ref={question}
      onKeyDown={(event) => event.key === 'Escape' && onNo()}
    >
      <p>{text.sure(name)}</p>
      <div class="row">
        <Button onClick={onNo}>{text.no}</Button>
        <Button look="danger" onClick={onYes}>
          {text.yes(name)}
        </Button>
      </div>
    </div>
  )
}
