import { $getSelection, $isRangeSelection } from 'lexical'

const PEOPLE = ['Jo Ferris', 'Jonah Teale', 'Maya Lindqvist', 'Owen Ashdown']

/** People whose name starts as the person typed; `query` still has its `@`. */
export function people(query: string): readonly string[] {
  if (!query.startsWith('@')) return []
  const start = query.slice(1).toLowerCase()
  return PEOPLE.filter((name) => name.toLowerCase().startsWith(start))
}

/** The unfinished mention before the caret, `@` included, or nothing. For use inside `editorState.read`. */
export function mentionAt(): string {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return ''
  const before = selection.anchor.getNode().getTextContent().slice(0, selection.anchor.offset)
  const found = /(?:^|\s)(@[a-z]*)$/i.exec(before)?.[1] ?? ''
  return people(found).length > 0 ? found : ''
}

interface ListProps {
  readonly query: string
  readonly onChoose: (name: string) => void
}

export function MentionList({ query, onChoose }: ListProps) {
  return (
    <ul id="mention-list" role="listbox" className="mentions">
      {people(query).map((name, index) => (
        <li
          key={name}
          id={`mention-${index}`}
          role="option"
          aria-selected={index === 0}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(name)}
        >
          <span className="avatar small" data-initial={name[0]} />
          {name}
        </li>
      ))}
    </ul>
  )
}
