import type { Pupil } from '../../model/pupil'
import { fullName, knownAs } from './roll-summary'
import { strings } from './strings'

const { heads, photo, leaver } = strings.roll

/** What is said of pictures of a pupil. */
export function photoWords({ photoConsent }: Pupil): string {
  if (photoConsent === null) return photo.unknown
  return photoConsent ? photo.yes : photo.no
}

/** Some pupils of the list; give it few, it draws them all. */
export function PupilTable({ caption, pupils }: { caption: string; pupils: readonly Pupil[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways has to be reachable by keyboard
    <section class="table-scroll" tabIndex={0} aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{heads.name}</th>
            <th scope="col">{heads.known}</th>
            <th scope="col">{heads.year}</th>
            <th scope="col">{heads.group}</th>
            <th scope="col">{heads.photo}</th>
          </tr>
        </thead>
        <tbody>
          {pupils.map((pupil, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two pupils can be alike in everything that is kept
            <tr key={index}>
              <th scope="row">
                {fullName(pupil)}
                {pupil.status === 'leaver' && <span class="tag">{leaver}</span>}
              </th>
              <td>{knownAs(pupil)}</td>
              <td>{pupil.year}</td>
              <td>{pupil.group}</td>
              <td>{photoWords(pupil)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
