import type { ComponentChildren } from 'preact'

interface Props {
  readonly id: string
  readonly title: string
  readonly lead?: string
  readonly children: ComponentChildren
}

export function Section({ id, title, lead, children }: Props) {
  return (
    <section class="card" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {lead && <p class="lead">{lead}</p>}
      {children}
    </section>
  )
}
