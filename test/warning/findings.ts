import type { Finding } from '../../src/model/verdict'

/** A finding about nobody in particular, changed where a test needs it. */
export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'pupil-certain',
    clause: 'PUPIL-NAME',
    category: 'pupil-name',
    level: 'stop',
    start: 12,
    end: 26,
    quote: 'Imogen Hartley',
    message: 'This names a pupil of your school.',
    why: 'A child’s name doesn’t belong on social media.',
    advice: 'Leave the name out, or say “a pupil”.',
    reasons: ['full name on your list'],
    fixes: [],
    ...changes,
  }
}

export const school = finding({
  rule: 'school-name',
  clause: 'SCHOOL-NAME',
  category: 'school-identity',
  level: 'warn',
  start: 30,
  end: 41,
  quote: 'Meadowbrook',
  message: 'This names your school.',
})

export const TEXT = 'So proud of Imogen Hartley at Meadowbrook today!'
