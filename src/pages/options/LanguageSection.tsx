import { useState } from 'preact/hooks'
import type { LanguageChoice } from '../../model/language'
import { saveLanguage } from '../../protocol'
import { Banner } from '../shared/Banner'
import { Choice } from '../shared/Choice'
import { save } from '../shared/save'
import { ruleStrings } from './rule-strings'
import { Section } from './Section'

const text = ruleStrings.language
const CHOICES = [
  ['browser', text.choices.browser],
  ['en', text.choices.en],
  ['cy', text.choices.cy],
] as const

/** In which language findings are explained. */
export function LanguageSection({ kept }: { kept: LanguageChoice }) {
  const [language, setLanguage] = useState(kept)
  const [problem, setProblem] = useState<string | null>(null)
  const choose = async (next: LanguageChoice): Promise<void> => {
    const result = await save(saveLanguage, { language: next })
    setProblem(result.saved ? null : result.problem)
    if (result.saved) setLanguage(next)
  }
  return (
    <Section id="language" title={text.title} lead={text.lead}>
      {problem !== null && (
        <Banner tone="stop" title={ruleStrings.failed}>
          <p>{problem}</p>
        </Banner>
      )}
      <Choice label={text.label} value={language} options={CHOICES} onChange={(next) => void choose(next)} />
    </Section>
  )
}
