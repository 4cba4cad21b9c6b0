import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import base from '../shared/base.css?inline'
import own from './linkedin.css?inline'

/** The open shadow root in which the new pages show the old ones. */
export function Interop({ children }: { readonly children: ReactNode }) {
  const outlet = useRef<HTMLDivElement>(null)
  const [root, setRoot] = useState<ShadowRoot | null>(null)
  useLayoutEffect(() => {
    const host = outlet.current
    if (host) setRoot(host.shadowRoot ?? host.attachShadow({ mode: 'open' }))
  }, [])
  return (
    <div ref={outlet} id="interop-outlet" data-testid="interop-shadowdom">
      {root &&
        createPortal(
          <>
            <style>{`${base}\n${own}`.replaceAll(':root', ':host')}</style>
            {children}
          </>,
          root,
        )}
    </div>
  )
}
