import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../shared/Button'
import { Logo } from '../shared/Logo'
import { strings as shared } from '../shared/strings'
import { Practice } from './Practice'
import { PupilStep } from './PupilStep'
import { SchoolStep } from './SchoolStep'
import { SiteStep } from './SiteStep'
import { STEPS, type Step, stepBeside } from './steps'
import { strings } from './strings'
import { useStep } from './use-step'

const CONTENT: Record<Step, (onOpen: (open: boolean) => void) => ComponentChildren> = {
  school: () => <SchoolStep />,
  pupils: (onOpen) => <PupilStep onOpen={onOpen} />,
  sites: () => <SiteStep />,
  practice: () => <Practice />,
}

/** The page that opens once, when the extension was installed. */
export function Welcome() {
  const [step, go] = useStep()
  // A list that was read but neither taken nor left would be lost by going on.
  const [undecided, setUndecided] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  const first = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step is what moves the focus
  useLayoutEffect(() => {
    if (!first.current) title.current?.focus()
    first.current = false
  }, [step])
  return (
    <div class="welcome">
      <header class="hero">
        <div class="masthead">
          <Logo />
          <p class="product">{shared.product}</p>
        </div>
        <h1>{strings.title}</h1>
        {step === 'school' && <p class="hero-lead">{strings.lead}</p>}
        <Progress step={step} go={go} />
      </header>
      <main class="card">
        <div>
          <h2 ref={title} tabIndex={-1}>
            {strings[step].title}
          </h2>
          <p class="hint">{strings[step].lead}</p>
        </div>
        {CONTENT[step](setUndecided)}
      </main>
      <Steering step={step} go={go} undecided={undecided} />
    </div>
  )
}

interface StepProps {
  readonly step: Step
  readonly go: (step: Step) => void
}

function Progress({ step, go }: StepProps) {
  const current = STEPS.indexOf(step)
  return (
    <nav aria-label={strings.steps}>
      <ol class="steps">
        {STEPS.map((name, index) => (
          <li key={name} class={index < current ? 'done' : undefined}>
            <button
              type="button"
              class="step"
              aria-current={name === step ? 'step' : undefined}
              onClick={() => go(name)}
            >
              <span class="step-number">{index + 1}</span>
              <span class="step-name">{strings.stepNames[name]}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Steering({ step, go, undecided }: StepProps & { readonly undecided: boolean }) {
  const before = stepBeside(step, -1)
  const after = stepBeside(step, 1)
  return (
    <div class="row spread steering">
      {before ? (
        <Button look="quiet" onClick={() => go(before)}>
          {strings.back}
        </Button>
      ) : (
        <span />
      )}
      {after && (
        <div class="row">
          {undecided && <span class="hint">{strings.undecided}</span>}
          <Button look="main" disabled={undecided} onClick={() => go(after)}>
            {strings.next}
          </Button>
        </div>
      )}
    </div>
  )
}
