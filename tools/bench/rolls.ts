import type { Roll } from '../../src/model/pupil'
import { rules } from '../node/engine'

const BEGINNINGS =
  'Ack Ald Ash Bal Barn Beck Birk Blay Bram Brink Cald Carl Chat Clay Clif Cor Dal Dray El Fair Far Gar Gran Had Hal Har Hask Hol Horn Kel Kir Lang Led Lin Mars Mel Mil Nor Oak Os Pem Pen Rad Rams Red Row Shel Stan Stap Thorn Tod Wal War Whit Win Wor Yar'.split(
    ' ',
  )
const ENDINGS =
  'bury by combe cote croft den dle dyke field fold ford gate grave ham hurst land leigh ley low man mere moor more rick ridge shaw sley stock ston thorpe ton tree wall ward way well wick wood worth'.split(
    ' ',
  )

const MIDDLES = ['', 'ing', 'er', 'en']

/** Surnames enough for a trust: common ones, then such as there are places. */
function surnames(): string[] {
  const made = MIDDLES.flatMap((middle) =>
    ENDINGS.flatMap((ending) => BEGINNINGS.map((beginning) => beginning + middle + ending)),
  )
  return [...new Set([...(rules.words['surnames-common'] ?? []), ...made])]
}

/** Numbers from 0 to 1 that look random and are the same each time (a linear congruential generator). */
function* chances(): Generator<number, never> {
  for (let state = 1; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    yield state / 2 ** 32
  }
}

/** Pupils with names as children in England and Wales have them; the same each time, a shorter roll begins a longer one. */
export function rollOf(size: number): Roll {
  const givens = [...(rules.words['names-very-common'] ?? []), ...(rules.words['names-common'] ?? [])]
  const families = surnames()
  const random = chances()
  // The first names of a list are the common ones: they come up most.
  const pick = (names: readonly string[]): string =>
    names[Math.floor(random.next().value ** 2 * names.length)] ?? 'Sam'
  return Array.from({ length: size }, (_, at) => {
    const year = (at % 11) + 1
    const given = pick(givens)
    const first = pick(families)
    const second = pick(families)
    return {
      given,
      surname: at % 9 === 0 ? `${first}-${second}` : first,
      preferred: '',
      year: String(year),
      group: `${year}${'ABCDEF'.charAt(Math.floor(at / 11) % 6)}`,
      photoConsent: at % 20 > 0,
      status: 'current',
    }
  })
}
