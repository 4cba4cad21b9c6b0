/** The steps of setting up, in order. */
export const STEPS = ['school', 'pupils', 'sites', 'practice'] as const
export type Step = (typeof STEPS)[number]

/** The step that the address names (`#pupils`); the first without one. */
export function stepOf(hash: string): Step {
  return STEPS.find((step) => hash === `#${step}`) ?? STEPS[0]
}

export function stepBeside(step: Step, by: 1 | -1): Step | null {
  return STEPS[STEPS.indexOf(step) + by] ?? null
}
