import { check, type Knowledge } from '../../src/engine'
import { time } from './timing'

/** Texts of one thing over and over, each a worst case of some part of the engine. */
const MONOTONOUS = [
  'Will you ',
  'T*ler B ',
  '0',
  'a',
  '@',
  '#imogenhartley',
  'our head is useless ',
  '"is ',
  'a.',
]
const LENGTHS = [12_500, 25_000, 50_000, 100_000]
const ROUNDS = 3

/** How long such texts take as they grow, in milliseconds: twice the text should take about twice the time. */
export function growthTable(knowledge: Knowledge): string[] {
  const cellsOf = (unit: string): string[] =>
    LENGTHS.map((length) => {
      const draft = { text: unit.repeat(Math.ceil(length / unit.length)) }
      const times = Array.from({ length: ROUNDS }, () => time(() => check(draft, knowledge)))
      return Math.min(...times)
        .toFixed(0)
        .padStart(9)
    })
  return [
    `${'characters, in ms'.padEnd(28)}${LENGTHS.map((length) => `${length / 1_000}k`.padStart(9)).join('')}`,
    ...MONOTONOUS.map((unit) => `${`“${unit}” repeated`.padEnd(28)}${cellsOf(unit).join('')}`),
  ]
}
