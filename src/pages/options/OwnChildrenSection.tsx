import { useState } from 'preact/hooks'
import type { OwnChild } from '../../model/own-say'
import { saveOwnChildren } from '../../protocol'
import { Banner } from '../shared/Banner'
import { Button } from '../shared/Button'
import { Field } from '../shared/Field'
import { save } from '../shared/save'
import { NameList, Removed } from './NameList'
import { Section } from './Section'
import { strings } from './strings'

const text = strings.ownChildren

const nameOf = ({ given, surname }: OwnChild): string => `${given} ${surname}`.trim()

/** The person's own children, whose names are at most worth a thought. */
export function OwnChildrenSection({ kept }: { kept: readonly OwnChild[] }) {
  const [children, setChildren] = useState(kept)
  const [removed, setRemoved] = useState<OwnChild | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const keep = async (next: readonly OwnChild[]): Promise<boolean> => {
    const result = await save(saveOwnChildren, { children: [...next] })
    setProblem(result.saved ? null : result.problem)
    if (result.saved) setChildren(next)
    return result.saved
  }
  const without = (name: string): OwnChild[] => children.filter((child) => nameOf(child) !== name)
  const remove = async (name: string): Promise<void> => {
    const gone = children.find((child) => nameOf(child) === name)
    if (gone !== undefined && (await keep(without(name)))) setRemoved(gone)
  }
  const add = async (child: OwnChild): Promise<boolean> => {
    const added = await keep([...without(nameOf(child)), child])
    if (added) setRemoved(null)
    return added
  }
  return (
    <Section id="own-children" title={text.title} lead={text.lead}>
      {problem !== null && (
        <Banner tone="stop" title={text.failed}>
          <p>{problem}</p>
        </Banner>
      )}
      {removed !== null && <Removed name={nameOf(removed)} onUndo={() => void add(removed)} />}
      <NameList
        label={text.title}
        empty={text.none}
        items={children.map((child) => ({ name: nameOf(child) }))}
        onRemove={(name) => void remove(name)}
      />
      <AddChild onAdd={add} />
    </Section>
  )
}

const BLANK: OwnChild = { given: '', surname: '' }

function AddChild({ onAdd }: { onAdd: (child: OwnChild) => Promise<boolean> }) {
  const [child, setChild] = useState(BLANK)
  const trimmed = { given: child.given.trim(), surname: child.surname.trim() }
  const add = async (): Promise<void> => {
    if (trimmed.given !== '' && (await onAdd(trimmed))) setChild(BLANK)
  }
  return (
    <div class="add-row">
      <Field
        label={text.given}
        value={child.given}
        onInput={(given) => setChild({ ...child, given })}
        onEnter={() => void add()}
      />
      <Field
        label={text.surname}
        value={child.surname}
        onInput={(surname) => setChild({ ...child, surname })}
        onEnter={() => void add()}
      />
      <Button disabled={trimmed.given === ''} onClick={() => void add()}>
        {text.add}
      </Button>
    </div>
  )
}
