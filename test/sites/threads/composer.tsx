import { type KeyboardEvent, useRef, useState } from 'react'
import { FileInput, fileHandlers, Previews, useFiles } from '../shared/files'
import { labels } from '../shared/labels'
import { type Box, LexicalBox } from '../shared/lexical-box'
import { Avatar, ME } from '../shared/people'
import { PublishControl } from '../shared/publish-control'
import { publish } from '../shared/published'
import { say } from '../shared/say'
import { switches } from '../shared/switches'

interface ComposerProps {
  readonly surface: 'post' | 'reply' | 'column'
  readonly onClose?: () => void
  readonly onPublished: (text: string) => void
}

const ACCEPTED = 'image/avif,image/jpeg,image/png,image/webp,video/mp4'
const TITLES = {
  post: say({ en: 'New thread', cy: 'Edefyn newydd', de: 'Neuer Thread' }),
  reply: say({ en: 'Reply', cy: 'Ateb', de: 'Antworten' }),
  column: say({ en: 'For you', cy: 'I chi', de: 'Für dich' }),
}
const NEW = say({ en: "What's new?", cy: 'Beth sy’n newydd?', de: 'Was gibt’s Neues?' })
const ADD = say({ en: 'Add to thread', cy: 'Ychwanegu at yr edefyn', de: 'Zum Thread hinzufügen' })
const WHO = say({ en: 'Anyone can reply & quote', cy: 'Gall unrhyw un ateb', de: 'Alle können antworten' })
const CANCEL = say({ en: 'Cancel', cy: 'Canslo', de: 'Abbrechen' })

/** A thread: an editor for each part, one button for all. Ctrl+Enter publishes. */
export function Composer({ surface, onClose, onPublished }: ComposerProps) {
  const boxes = useRef<(Box | null)[]>([])
  const [texts, setTexts] = useState<readonly string[]>([''])
  const files = useFiles()
  const empty = texts.every((text) => text.trim() === '') && files.files.length === 0
  const onPublish = (event: Event) => {
    const words = boxes.current.slice(0, texts.length).map((box) => box?.text() ?? '')
    if (!words.some((text) => text.trim() !== '') && files.files.length === 0) return
    const name = words.length > 1 ? 'thread' : surface
    const text = words.filter((part) => part !== '').join('\n')
    if (!publish(name, text, files.files, event)) return
    setTexts([''])
    files.clear()
    boxes.current[0]?.clear()
    onPublished(text)
  }
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    if (!(event.target instanceof HTMLElement) || !event.target.isContentEditable) return
    event.preventDefault()
    event.stopPropagation()
    onPublish(event.nativeEvent)
  }
  const put = (index: number, text: string) =>
    setTexts((before) => before.map((old, place) => (place === index ? text : old)))
  const opened = switches.open === surface
  return (
    <div className="body composer" onKeyDownCapture={key} {...fileHandlers(files)}>
      <div className="row">
        {onClose && (
          <div role="button" tabIndex={0} className="quiet" onClick={onClose}>
            {CANCEL}
          </div>
        )}
        <h1 className="grow">{TITLES[surface]}</h1>
        <div role="button" tabIndex={0} className="quiet" aria-haspopup="menu">
          <svg viewBox="0 0 8 8" width="14" height="14" role="img" aria-label="More">
            <path d="M1 4h6" stroke="currentColor" />
          </svg>
        </div>
      </div>
      {texts.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of a thread only ever join at its end
        <div className="row part" key={index}>
          <Avatar name={ME.name} small />
          <div className="grow">
            <b>{ME.handle.slice(1)}</b>
            <LexicalBox
              ref={(box) => {
                boxes.current[index] = box
              }}
              surface={index === 0 ? surface : `part-${index}`}
              label={say({
                en: 'Empty text field. Type to compose a new post.',
                cy: 'Maes testun gwag.',
                de: 'Leeres Textfeld.',
              })}
              placeholder={NEW}
              autoFocus={surface !== 'column'}
              initial={opened && index === 0 ? switches.draft : ''}
              onChange={(text) => put(index, text)}
            />
            <label className="quiet">
              <svg viewBox="0 0 8 8" width="16" height="16" role="img" aria-label={labels.photo}>
                <rect x="1" y="1" width="6" height="6" fill="none" stroke="currentColor" />
              </svg>
              <FileInput
                files={files}
                accept={ACCEPTED}
                className="gone"
                data-file={index === 0 ? surface : undefined}
              />
            </label>
          </div>
        </div>
      ))}
      <Previews files={files} />
      {surface === 'post' && (
        <div
          role="button"
          tabIndex={0}
          className="quiet"
          data-add
          onClick={() => setTexts((before) => [...before, ''])}
        >
          {ADD}
        </div>
      )}
      <div className="row">
        <div role="button" tabIndex={0} className="quiet grow" aria-haspopup="menu" aria-expanded="false">
          {WHO}
        </div>
        <PublishControl
          className="action"
          disabled={empty}
          onPublish={onPublish}
          onTouch={() => boxes.current[0]?.remount()}
          data-control={surface}
        >
          {labels.post}
        </PublishControl>
      </div>
    </div>
  )
}
