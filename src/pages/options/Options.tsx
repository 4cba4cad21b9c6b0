import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { readSettings } from '../../protocol'
import { Answered } from '../shared/Answered'
import { Banner } from '../shared/Banner'
import { Logo } from '../shared/Logo'
import { lockStrings } from '../shared/lock-strings'
import { packStrings } from '../shared/pack-strings'
import { SchoolForm } from '../shared/SchoolForm'
import { strings as shared } from '../shared/strings'
import { useAnswer } from '../shared/use-answer'
import { DeleteEverything } from './DeleteEverything'
import { LanguageSection } from './LanguageSection'
import { NotPupilSection } from './NotPupilSection'
import { OwnChildrenSection } from './OwnChildrenSection'
import { PackSection } from './PackSection'
import { PassphraseSection } from './PassphraseSection'
import { PupilSection } from './PupilSection'
import { RuleSection } from './RuleSection'
import { ruleStrings } from './rule-strings'
import { Section } from './Section'
import { SiteSection } from './SiteSection'
import { strings } from './strings'

const PLACES = [
  ['school', strings.school.title],
  ['pupils', strings.pupils.title],
  ['passphrase', lockStrings.section.title],
  ['not-pupils', strings.notPupils.title],
  ['own-children', strings.ownChildren.title],
  ['rules', ruleStrings.title],
  ['pack', packStrings.section.title],
  ['sites', strings.sites.title],
  ['language', ruleStrings.language.title],
  ['privacy', strings.privacy.title],
  ['delete', strings.remove.title],
] as const

/** The options page. */
export function Options() {
  const [settings, again] = useAnswer(readSettings, {})
  // Counts deletions: what is below is drawn anew, with nothing left of what was typed.
  const [emptied, setEmptied] = useState(0)
  // Counts changes of the list's lock: two sections show it.
  const [turn, setTurn] = useState(0)
  // The school may have changed with the list: a pack brings both, and going back takes both away.
  const nextTurn = (): void => void again().then(() => setTurn((turns) => turns + 1))
  const there = settings.state === 'there'
  // The place that the address names (`#sites`) is drawn only now.
  useEffect(() => {
    if (there && location.hash)
      document.getElementById(location.hash.slice(1))?.scrollIntoView({ behavior: 'instant' })
  }, [there])
  const news = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (emptied > 0) news.current?.focus()
  }, [emptied])
  const onDeleted = (): void => void again().then(() => setEmptied((times) => times + 1))
  return (
    <div class="options">
      <header class="masthead">
        <Logo />
        <div>
          <p class="product">{shared.product}</p>
          <h1>{strings.title}</h1>
        </div>
      </header>
      <nav class="contents" aria-label={strings.contents}>
        <ul>
          {PLACES.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <p class="intro">{strings.lead}</p>
        <div ref={news} tabIndex={-1} class="news">
          {emptied > 0 && <Banner tone="ok" title={strings.remove.done} />}
        </div>
        <Answered to={settings} again={again} title={strings.failed}>
          {(answer) => (
            <div key={emptied} class="sections">
              {answer.problem && (
                <Banner tone="warn" title={strings.storedProblem}>
                  <p>{answer.problem}</p>
                </Banner>
              )}
              <Section id="school" title={strings.school.title} lead={strings.school.lead}>
                <SchoolForm key={turn} school={answer.settings.school} />
              </Section>
              <PupilSection turn={turn} onLockChanged={nextTurn} />
              <PassphraseSection turn={turn} onChanged={nextTurn} />
              <NotPupilSection />
              <OwnChildrenSection kept={answer.settings.ownChildren} />
              <RuleSection key={`rules ${turn}`} />
              <PackSection onApplied={nextTurn} />
              <SiteSection
                key={`sites ${turn}`}
                pausedUntil={answer.settings.pausedUntil}
                onChanged={again}
              />
              <LanguageSection kept={answer.settings.language} />
              <Section id="privacy" title={strings.privacy.title}>
                <ul class="points">
                  {strings.privacy.points.map((point) => (
                    <li key={point}>{point}</li>
                  ))}
                </ul>
              </Section>
              <DeleteEverything onDeleted={onDeleted} />
            </div>
          )}
        </Answered>
      </main>
    </div>
  )
}
