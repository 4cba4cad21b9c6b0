import 'react'

declare module 'react' {
  interface HTMLAttributes<T> {
    /** LinkedIn's own name for a part of its pages. */
    readonly componentkey?: string
  }
}
