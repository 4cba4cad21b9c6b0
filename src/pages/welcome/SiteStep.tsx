import { useState } from 'preact/hooks'
import { readSites, type SiteEntry } from '../../protocol'
import { Answered } from '../shared/Answered'
import { patternsOf, requestAccess } from '../shared/access'
import { Banner } from '../shared/Banner'
import { Button } from '../shared/Button'
import { SiteSwitches } from '../shared/SiteSwitches'
import { strings as shared } from '../shared/strings'
import { useAnswer } from '../shared/use-answer'
import { strings } from './strings'

const text = strings.sites

/** Where it checks; in Firefox the person has to allow the sites once, which is asked for here. */
export function SiteStep() {
  const [sites, again] = useAnswer(readSites, {})
  return (
    <Answered to={sites} again={again}>
      {(entries) => (
        <>
          <Access sites={entries} onChanged={() => void again()} />
          <SiteSwitches sites={entries} onChanged={() => void again()} />
          <p class="hint">{text.watch}</p>
          <p class="hint">{text.another}</p>
        </>
      )}
    </Answered>
  )
}

function Access({ sites, onChanged }: { sites: readonly SiteEntry[]; onChanged: () => void }) {
  const [refused, setRefused] = useState(false)
  const waiting = sites.filter(({ on, permitted }) => on && !permitted)
  if (waiting.length === 0) {
    return (
      <Banner tone="ok">
        <p>{text.allGood}</p>
      </Banner>
    )
  }
  const allow = async (): Promise<void> => {
    setRefused(!(await requestAccess(waiting.flatMap(patternsOf))))
    onChanged()
  }
  return (
    <Banner tone="warn" title={text.needed}>
      <p>{refused ? shared.sites.refused : text.neededHint}</p>
      <Button look="main" onClick={() => void allow()}>
        {text.allowAll}
      </Button>
    </Banner>
  )
}
