import type { KeyboardEvent, ReactNode } from 'react'
import { switches } from './switches'

interface Props {
  /** X uses real buttons, Facebook and Instagram `div[role=button]`. */
  readonly native?: boolean
  readonly disabled: boolean
  readonly onPublish: (event: Event) => void
  /** Told before anything else happens to the control (`?rerender=1`). */
  readonly onTouch?: () => void
  readonly className?: string
  readonly id?: string
  readonly slot?: string
  /** A button of its form's. */
  readonly submits?: boolean
  readonly children: ReactNode
  readonly 'aria-label'?: string
  /** LinkedIn's own name for a part of its pages. */
  readonly componentkey?: string
  /** What the site calls it; `data-control` is for the tests. */
  readonly [data: `data-${string}`]: string | undefined
}

const HANDLERS = { click: 'onClick', mousedown: 'onMouseDown', pointerdown: 'onPointerDown' } as const

/** The control that publishes; acts on the event that the page's query asks for. */
export function PublishControl(props: Props) {
  const { native = false, submits = false, disabled, onPublish, onTouch, children, ...rest } = props
  const act = (event: { nativeEvent: Event }) => {
    if (!disabled) onPublish(event.nativeEvent)
  }
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    if (native && switches.act === 'click') return
    event.preventDefault()
    act(event)
  }
  const handlers = {
    onPointerDownCapture: switches.rerender && !disabled ? onTouch : undefined,
    onKeyDown: key,
    [HANDLERS[switches.act]]: act,
  }
  if (native) {
    return (
      <button
        type={submits ? 'submit' : 'button'}
        disabled={disabled}
        aria-disabled={disabled}
        {...rest}
        {...handlers}
      >
        <span className="inner">
          <span>{children}</span>
        </span>
      </button>
    )
  }
  return (
    <div
      role="button"
      tabIndex={disabled ? -1 : 0}
      aria-disabled={disabled ? 'true' : undefined}
      {...rest}
      {...handlers}
    >
      <span className="inner">{children}</span>
    </div>
  )
}
