import { useState } from 'preact/hooks'
import { type SiteEntry, switchSite } from '../../protocol'
import { isAdded, patternsOf, requestAccess } from './access'
import { Banner } from './Banner'
import { Button } from './Button'
import { Switch } from './Switch'
import { save } from './save'
import { strings } from './strings'

const text = strings.sites

interface Props {
  readonly sites: readonly SiteEntry[]
  readonly onChanged: () => void
}

/** Every site with its switch, and a button where the browser still has to give access. */
export function SiteSwitches({ sites, onChanged }: Props) {
  const [problem, setProblem] = useState<string | null>(null)
  const [removed, setRemoved] = useState<string | null>(null)
  const change = async (entry: SiteEntry, on: boolean): Promise<void> => {
    const result = await save(switchSite, { site: entry.id, on })
    setProblem(result.saved ? null : result.problem)
    // A site that the person added leaves the list when it is switched off.
    setRemoved(result.saved && !on && isAdded(entry) ? entry.name : null)
    onChanged()
  }
  const allow = async (entry: SiteEntry): Promise<void> => {
    if (!(await requestAccess(patternsOf(entry)))) return setProblem(text.refused)
    return change(entry, true)
  }
  return (
    <div class="stack">
      {problem && (
        <Banner tone="warn" title={text.failed}>
          <p>{problem}</p>
        </Banner>
      )}
      {removed && (
        <Banner tone="note">
          <p>{text.removed(removed)}</p>
        </Banner>
      )}
      <ul class="sites" aria-label={text.listLabel}>
        {sites.map((entry) => (
          <li key={entry.id}>
            <Switch
              label={entry.name}
              hint={isAdded(entry) ? text.added : entry.hosts.join(', ')}
              on={entry.on}
              words={strings.switchWords}
              onChange={(on) => void change(entry, on)}
            />
            {entry.on && !entry.permitted && (
              <div class="row spread notice">
                <span>{text.noAccess}</span>
                <Button label={text.allowSite(entry.name)} onClick={() => void allow(entry)}>
                  {text.allow}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
