import type { CSSProperties } from 'react'

export interface Story {
  readonly id: string
  readonly author: string
  readonly handle: string
  readonly when: string
  readonly text: string
  readonly hue: number
  readonly picture: boolean
  readonly likes: number
}

/** Fictional people and posts, so that the replicas look lived in. */
export const STORIES: readonly Story[] = [
  {
    id: 'allotment',
    author: 'Jo Ferris',
    handle: '@joferris',
    when: '2 h',
    text: 'First proper frost on the allotment this morning. The leeks are loving it, my fingers less so.',
    hue: 150,
    picture: true,
    likes: 24,
  },
  {
    id: 'bakery',
    author: 'Thornley Bakehouse',
    handle: '@thornleybakes',
    when: '5 h',
    text: 'Cheese straws are back for the winter. Open until they are gone, which last Saturday was ten past ten.',
    hue: 32,
    picture: false,
    likes: 112,
  },
  {
    id: 'run',
    author: 'Maya Lindqvist',
    handle: '@mayaruns',
    when: '9 h',
    text: 'Five miles along the canal before the rain came. A heron watched the whole thing and was not impressed.',
    hue: 205,
    picture: true,
    likes: 57,
  },
]

export const ME = { name: 'Robin Marsh', handle: '@robinmarsh' }

/** What the person just published. */
export function ownStory(text: string, number: number): Story {
  const own = { author: ME.name, handle: ME.handle, when: 'now', hue: 0, picture: false, likes: 0 }
  return { ...own, id: `mine-${number}`, text }
}

export function Avatar({ name, small = false }: { readonly name: string; readonly small?: boolean }) {
  const initials = name
    .split(' ')
    .map((part) => part[0])
    .join('')
    .slice(0, 2)
  const hue = [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 360
  return (
    <span
      className={`avatar ${small ? 'small' : ''}`}
      style={{ '--hue': hue } as CSSProperties}
      aria-hidden="true"
    >
      {initials}
    </span>
  )
}

/** A hill, a sun and a sky in the story's own colour. */
export function Picture({ hue }: { readonly hue: number }) {
  return (
    <svg className="picture" viewBox="0 0 600 340" role="img" aria-label="A landscape">
      <rect width="600" height="340" fill={`hsl(${hue} 45% 84%)`} />
      <circle cx="450" cy="96" r="44" fill={`hsl(${(hue + 190) % 360} 70% 88%)`} />
      <path d="M0 230 C120 150 210 190 320 215 S520 170 600 200 V340 H0Z" fill={`hsl(${hue} 32% 62%)`} />
      <path d="M0 280 C140 220 260 290 380 262 S540 250 600 270 V340 H0Z" fill={`hsl(${hue} 34% 44%)`} />
    </svg>
  )
}

/** Says plainly what this is. */
export function Replica() {
  return (
    <p className="replica">
      A replica for trying Second Look. Nobody here is real and nothing leaves this computer.
    </p>
  )
}
