import { Answered } from '../shared/Answered'
import { Banner } from '../shared/Banner'
import { AskTwice } from './AskTwice'
import { OwnPhrases } from './OwnPhrases'
import { RuleList } from './RuleList'
import { RulePacks } from './RulePacks'
import { ruleStrings as text } from './rule-strings'
import { Section } from './Section'
import { useRules } from './use-rules'

/** What it looks for: every rule, the school's own words, and rule packs. */
export function RuleSection() {
  const { list, problem, acts } = useRules()
  return (
    <Section id="rules" title={text.title} lead={text.lead}>
      {problem !== null && (
        <Banner tone="stop" title={text.failed}>
          <p>{problem}</p>
        </Banner>
      )}
      <Answered to={list} again={acts.again}>
        {({ rules, choices, managed, problem: unread }) => (
          <>
            {unread !== null && (
              <Banner tone="warn" title={text.problem}>
                <p>{unread}</p>
              </Banner>
            )}
            {managed.rulesLocked && <Banner tone="note" title={text.locked} />}
            <RuleList rules={rules} acts={acts} />
            {Object.keys(choices.levels).length > 0 && !managed.rulesLocked && (
              <AskTwice
                ask={text.reset}
                sure={text.resetSure}
                yes={text.resetYes}
                no={text.resetNo}
                onYes={acts.reset}
              />
            )}
            <OwnPhrases
              phrases={choices.phrases}
              managed={managed.ownPhrases}
              locked={managed.rulesLocked}
              acts={acts}
            />
            <RulePacks packs={choices.packs} locked={managed.rulesLocked} acts={acts} />
          </>
        )}
      </Answered>
    </Section>
  )
}
