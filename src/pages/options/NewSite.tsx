import { useState } from 'preact/hooks'
import { switchSite } from '../../protocol'
import { patternsOf, requestAccess } from '../shared/access'
import { Banner } from '../shared/Banner'
import { Button } from '../shared/Button'
import { save } from '../shared/save'
import { strings as shared } from '../shared/strings'
import { strings } from './strings'

const text = strings.sites

/** The origin that the popup sent the person here for (`?add=https://forum.example`); `null` without one. */
export function originToAdd(search: string): string | null {
  const asked = new URLSearchParams(search).get('add')
  if (asked === null || !URL.canParse(asked)) return null
  const { protocol, origin } = new URL(asked)
  return protocol === 'https:' || protocol === 'http:' ? origin : null
}

/** Asks whether a site shall be checked, where the browser's own question has room to be seen. */
export function NewSite({ origin, onAdded }: { origin: string; onAdded: () => void }) {
  const [added, setAdded] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const { host } = new URL(origin)
  const add = async (): Promise<void> => {
    if (!(await requestAccess(patternsOf({ id: origin, hosts: [] })))) {
      return setProblem(shared.sites.refused)
    }
    const result = await save(switchSite, { site: origin, on: true })
    setProblem(result.saved ? null : result.problem)
    setAdded(result.saved)
    onAdded()
  }
  if (added) return <Banner tone="ok" title={text.added(host)} />
  return (
    <Banner tone={problem === null ? 'note' : 'warn'} title={text.addTitle(host)}>
      <p>{problem ?? text.addHint}</p>
      <Button look="main" onClick={() => void add()}>
        {text.add}
      </Button>
    </Banner>
  )
}
