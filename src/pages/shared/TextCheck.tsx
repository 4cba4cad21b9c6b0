import { useState } from 'preact/hooks'
import { Button } from './Button'
import { CheckResult } from './CheckResult'
import { Field } from './Field'
import { useCheck } from './use-check'

interface Props {
  readonly label: string
  readonly hint: string
  readonly placeholder: string
  readonly button: string
}

/** A box to check a text that isn't (yet) on any site. */
export function TextCheck({ label, hint, placeholder, button }: Props) {
  const [typed, setTyped] = useState('')
  const [result, check, forget] = useCheck()
  return (
    <section class="stack check">
      <Field
        label={label}
        hint={hint}
        placeholder={placeholder}
        rows={4}
        value={typed}
        onInput={(value) => {
          setTyped(value)
          // What was found belongs to the text that was checked.
          forget()
        }}
      />
      <div class="row">
        <Button look="main" disabled={typed.trim() === ''} onClick={() => void check(typed)}>
          {button}
        </Button>
      </div>
      {result && <CheckResult result={result} />}
    </section>
  )
}
