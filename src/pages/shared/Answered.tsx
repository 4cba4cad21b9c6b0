import type { ComponentChildren } from 'preact'
import { Banner } from './Banner'
import { Button } from './Button'
import { strings } from './strings'
import type { Awaited } from './use-answer'

interface Props<T> {
  readonly to: Awaited<T>
  readonly again: () => Promise<void>
  readonly title?: string
  readonly children: (answer: T) => ComponentChildren
}

/** Shows something of an answer once it is there, and says so when there is none. */
export function Answered<T>({ to, again, title, children }: Props<T>) {
  if (to.state === 'waiting') return <p class="hint">{strings.loading}</p>
  if (to.state === 'there') return <>{children(to.answer)}</>
  return (
    <Banner tone="stop" {...(title === undefined ? {} : { title })}>
      <p>{strings.unreachable}</p>
      <Button onClick={() => void again()}>{strings.tryAgain}</Button>
    </Banner>
  )
}
