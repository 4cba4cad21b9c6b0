/** The same drawing as `icons/icon.svg`, in the page's own colours. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <rect class="logo-ground" width="128" height="128" rx="28" />
      <path class="logo-eye" d="M14 64c13-22 30-33 50-33s37 11 50 33c-13 22-30 33-50 33S27 86 14 64Z" />
      <circle class="logo-ground" cx="64" cy="64" r="22" />
      <path class="logo-tick" d="m53 65 8 8 15-17" />
    </svg>
  )
}
