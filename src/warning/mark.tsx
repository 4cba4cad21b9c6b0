/** The product's sign: an eye with a tick in it, as in `icons/icon.svg`. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 128 128" aria-hidden="true">
      <rect width="128" height="128" rx="28" fill="#0f4c5c" />
      <path d="M14 64c13-22 30-33 50-33s37 11 50 33c-13 22-30 33-50 33S27 86 14 64Z" fill="#f7f4ec" />
      <circle cx="64" cy="64" r="22" fill="#0f4c5c" />
      <path
        d="m53 65 8 8 15-17"
        fill="none"
        stroke="#ffd479"
        stroke-width="8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  )
}
