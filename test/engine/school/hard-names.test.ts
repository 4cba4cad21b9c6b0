import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { array, object, optional, parse, string, unknown } from 'valibot'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { check, compileKnowledge } from '../../../src/engine'
import { SchoolSchema } from '../../../src/model/school'
import { rules } from '../demo'

/** Schools with hard names, in sentences that mean them and sentences that mean something else: a figure, not single cases. */

const corpus = parse(
  object({
    templates: object({ means: array(string()), other: array(string()) }),
    schools: array(
      object({
        school: unknown(),
        n: string(),
        means: optional(array(string()), () => []),
        other: array(string()),
      }),
    ),
  }),
  parseYaml(readFileSync(join(import.meta.dirname, 'hard-names.yaml'), 'utf8')),
)

interface Told {
  readonly name: string
  readonly missed: readonly string[]
  readonly wrong: readonly string[]
  readonly means: number
  readonly other: number
}

const all: Told[] = corpus.schools.map(({ school, n, means, other }) => {
  const read = parse(SchoolSchema, school)
  const knowledge = compileKnowledge({ rules, school: read, roll: [] })
  const isSaid = (text: string): boolean =>
    check({ text, surface: text.includes('|') ? 'bio' : 'post' }, knowledge).findings.some(
      ({ category }) => category === 'school-identity',
    )
  const filled = (templates: readonly string[]): string[] =>
    templates.map((text) => text.replaceAll('{n}', n))
  const [meaning, others] = [
    [...filled(corpus.templates.means), ...means],
    [...filled(corpus.templates.other), ...other],
  ]
  return {
    name: read.name,
    missed: meaning.filter((text) => !isSaid(text)),
    wrong: others.filter(isSaid),
    means: meaning.length,
    other: others.length,
  }
})

const sum = (of: (told: Told) => number): number => all.reduce((total, told) => total + of(told), 0)

describe('schools whose names mean something else as well', () => {
  it('are found where they are meant, 95 times in 100 and more', () => {
    const missed = sum((told) => told.missed.length)
    expect(all.flatMap((told) => told.missed)).toHaveLength(missed)
    expect(1 - missed / sum((told) => told.means)).toBeGreaterThanOrEqual(0.95)
  })

  it('are hardly ever found where the other thing is meant', () => {
    const wrong = sum((told) => told.wrong.length)
    const found = sum((told) => told.means - told.missed.length)
    expect(found / (found + wrong)).toBeGreaterThanOrEqual(0.97)
  })

  it.each(all)('$name is found more often than not', ({ missed, means }) => {
    expect(missed.length).toBeLessThan(means / 4)
  })
})

if (process.env.SHOW_HARD_NAMES !== undefined)
  for (const { name, missed, wrong, means, other } of all)
    process.stdout.write(
      `${name}: ${means - missed.length}/${means} found, ${wrong.length}/${other} wrong\n${[...missed.map((text) => `  M ${text}`), ...wrong.map((text) => `  W ${text}`)].join('\n')}\n`,
    )
