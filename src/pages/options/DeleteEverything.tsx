import { useState } from 'preact/hooks'
import { deleteEverything } from '../../protocol'
import { Banner } from '../shared/Banner'
import { save } from '../shared/save'
import { AskTwice } from './AskTwice'
import { Section } from './Section'
import { strings } from './strings'

const text = strings.remove

/** Deletes all that is kept, after a second confirmation whose first answer is “keep it”. */
export function DeleteEverything({ onDeleted }: { onDeleted: () => void }) {
  const [problem, setProblem] = useState<string | null>(null)

  const remove = async (): Promise<void> => {
    const result = await save(deleteEverything, {})
    setProblem(result.saved ? null : result.problem)
    if (result.saved) onDeleted()
  }
  return (
    <Section id="delete" title={text.title} lead={text.lead}>
      {problem && (
        <Banner tone="stop" title={text.failed}>
          <p>{problem}</p>
        </Banner>
      )}
      <AskTwice ask={text.ask} sure={text.sure} no={text.no} yes={text.yes} onYes={remove} />
    </Section>
  )
}
