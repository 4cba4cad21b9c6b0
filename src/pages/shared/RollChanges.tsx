import type { ComponentChildren } from 'preact'
import type { Pupil } from '../../model/pupil'
import type { Changed, Difference, DiffView, Some } from '../../roll'
import { Banner } from './Banner'
import { strings as text } from './changes-strings'
import { photoWords } from './PupilTable'
import { fullName, knownAs } from './roll-summary'

/** Where a pupil is: `Year 4, 4B`. */
function placeOf({ year, group }: Pupil): string {
  return [text.year(year), group].filter((part) => part !== '').join(', ')
}

function PupilLine({ pupil }: { pupil: Pupil }) {
  const place = placeOf(pupil)
  return (
    <>
      {fullName(pupil)}
      {place && <span class="hint"> · {place}</span>}
      {pupil.status === 'leaver' && <span class="tag">{text.former}</span>}
    </>
  )
}

const NAMED: Readonly<Record<Difference, (pupil: Pupil) => string>> = {
  name: (pupil) => [fullName(pupil), knownAs(pupil) && `(${knownAs(pupil)})`].filter(Boolean).join(' '),
  year: ({ year }) => text.year(year),
  group: ({ group }) => group,
  photo: photoWords,
  left: () => '',
  back: () => '',
}

function ChangedLine({ before, after, differences }: Changed) {
  return (
    <>
      {fullName(after)}
      {differences.map((one) => (
        <span key={one} class="change">
          {text.difference[one]}
          {one !== 'left' && one !== 'back' && `: ${text.from(NAMED[one](before), NAMED[one](after))}`}
        </span>
      ))}
    </>
  )
}

interface ListProps<T> {
  readonly title: string
  readonly some: Some<T>
  readonly line: (one: T) => ComponentChildren
}

function List<T>({ title, some, line }: ListProps<T>) {
  if (some.all === 0) return null
  return (
    <details>
      <summary>{title}</summary>
      <ul class="skipped">
        {some.first.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two pupils can be alike in everything that is kept
          <li key={index}>{line(one)}</li>
        ))}
        {some.all > some.first.length && <li>{text.more(some.all - some.first.length)}</li>}
      </ul>
    </details>
  )
}

/** Who joined, who is gone and what is different, before a new list is used. */
export function RollChanges({ diff }: { diff: DiffView }) {
  const { joined, gone, changed, movedUp, same } = diff
  const news = joined.all + gone.all + changed.all + movedUp
  return (
    <section class="stack" aria-label={text.title}>
      <h4>{text.title}</h4>
      {diff.part && (
        <Banner tone="warn" title={text.part}>
          <p>{text.partHint(gone.all)}</p>
        </Banner>
      )}
      {news === 0 && <p>{text.nothing}</p>}
      <List title={text.joined(joined.all)} some={joined} line={(pupil) => <PupilLine pupil={pupil} />} />
      <List title={text.gone(gone.all)} some={gone} line={(pupil) => <PupilLine pupil={pupil} />} />
      <List title={text.changed(changed.all)} some={changed} line={(pair) => <ChangedLine {...pair} />} />
      {news > 0 && (
        <p class="hint">
          {movedUp > 0 && `${text.movedUp(movedUp)} `}
          {same > 0 && text.same(same)}
        </p>
      )}
    </section>
  )
}
