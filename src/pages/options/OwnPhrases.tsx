import { useState } from 'preact/hooks'
import { safeParse } from 'valibot'
import type { FindingLevel } from '../../model/level'
import { OWN_ABOUTS, OWN_CATEGORIES, type OwnPhrase, OwnPhraseSchema } from '../../model/own-phrase'
import { Banner } from '../shared/Banner'
import { Button } from '../shared/Button'
import { Choice } from '../shared/Choice'
import { Field } from '../shared/Field'
import { NameList, Removed } from './NameList'
import { categoryTitle, ruleStrings } from './rule-strings'
import type { RuleActs } from './use-rules'

const text = ruleStrings.own

const LEVELS: readonly FindingLevel[] = ['remind', 'warn', 'stop']
const CATEGORIES = Object.keys(OWN_CATEGORIES).filter(
  (one): one is OwnPhrase['category'] => one in OWN_CATEGORIES,
)

const detailOf = ({ level, category, about }: OwnPhrase): string =>
  [
    ruleStrings.levels[level],
    categoryTitle(category),
    ...(about === 'anything' ? [] : [text.abouts[about]]),
  ].join(' · ')

const sameWords = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

interface Props {
  readonly phrases: readonly OwnPhrase[]
  /** Those that administrators set. */
  readonly managed: readonly OwnPhrase[]
  readonly locked: boolean
  readonly acts: RuleActs
}

/** The school's own words: what they are, one more, one less. */
export function OwnPhrases({ phrases, managed, locked, acts }: Props) {
  const [removed, setRemoved] = useState<OwnPhrase | null>(null)
  const remove = async (words: string): Promise<void> => {
    const gone = phrases.find((phrase) => phrase.words === words)
    if (gone && (await acts.savePhrases(phrases.filter((phrase) => phrase !== gone)))) setRemoved(gone)
  }
  const add = async (phrase: OwnPhrase): Promise<boolean> => {
    const added = await acts.savePhrases([...phrases, phrase])
    if (added) setRemoved(null)
    return added
  }
  return (
    <div class="stack">
      <h3>{text.title}</h3>
      <p class="hint">{text.lead}</p>
      {removed !== null && <Removed name={removed.words} onUndo={() => void add(removed)} />}
      {managed.length > 0 && (
        <ul class="names">
          {managed.map((phrase) => (
            <li key={phrase.words}>
              {phrase.words} <span class="hint">{`${detailOf(phrase)} · ${ruleStrings.managed}`}</span>
            </li>
          ))}
        </ul>
      )}
      <NameList
        label={text.title}
        empty={text.none}
        items={phrases.map((phrase) => ({ name: phrase.words, detail: detailOf(phrase) }))}
        onRemove={(words) => void remove(words)}
      />
      {!locked && <AddWords phrases={phrases} onAdd={add} />}
    </div>
  )
}

function AddWords({
  phrases,
  onAdd,
}: {
  phrases: readonly OwnPhrase[]
  onAdd: (phrase: OwnPhrase) => Promise<boolean>
}) {
  const [words, setWords] = useState('')
  const [category, setCategory] = useState<OwnPhrase['category']>('confidential')
  const [level, setLevel] = useState<FindingLevel>('warn')
  const [about, setAbout] = useState<OwnPhrase['about']>('anything')
  const [problem, setProblem] = useState<string | null>(null)
  const add = async (): Promise<void> => {
    const read = safeParse(OwnPhraseSchema, { words, category, level, about })
    if (!read.success) return setProblem(read.issues[0].message)
    if (phrases.some((phrase) => sameWords(phrase.words, read.output.words)))
      return setProblem(text.there(read.output.words))
    setProblem(null)
    if (await onAdd(read.output)) setWords('')
  }
  return (
    <>
      {problem !== null && <Banner tone="warn" title={problem} />}
      <div class="add-row own-words">
        <Field
          label={text.words}
          hint={text.wordsHint}
          value={words}
          onInput={(value) => {
            setWords(value)
            setProblem(null)
          }}
          onEnter={() => void add()}
        />
        <Choice
          label={text.category}
          value={category}
          options={CATEGORIES.map((one) => [one, categoryTitle(one)])}
          onChange={setCategory}
        />
        <Choice
          label={text.about}
          value={about}
          options={OWN_ABOUTS.map((one) => [one, text.abouts[one]])}
          onChange={setAbout}
        />
        <Choice
          label={text.level}
          value={level}
          options={LEVELS.map((one) => [one, ruleStrings.levels[one]])}
          onChange={setLevel}
        />
        <Button disabled={words.trim() === ''} onClick={() => void add()}>
          {text.add}
        </Button>
      </div>
    </>
  )
}
