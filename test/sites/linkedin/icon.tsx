/** LinkedIn's pictures have ids that no language changes. */
export function Icon({ id }: { readonly id: string }) {
  return (
    <svg id={id} viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
      <rect x="2" y="2" width="12" height="12" rx="3" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  )
}
