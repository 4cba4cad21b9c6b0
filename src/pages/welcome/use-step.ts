import { useEffect, useState } from 'preact/hooks'
import { type Step, stepOf } from './steps'

/** The step in the address, so that the browser's Back button and a reload do what one expects. */
export function useStep(): [Step, (step: Step) => void] {
  const [step, setStep] = useState(() => stepOf(location.hash))
  useEffect(() => {
    const follow = (): void => setStep(stepOf(location.hash))
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  return [
    step,
    (next) => {
      location.hash = next
      window.scrollTo(0, 0)
    },
  ]
}
