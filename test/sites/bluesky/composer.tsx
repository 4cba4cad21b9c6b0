import { useEffect, useRef, useState } from 'react'
import { fileHandlers, Previews, useFiles } from '../shared/files'
import { labels } from '../shared/labels'
import type { Box } from '../shared/lexical-box'
import { Avatar, ME } from '../shared/people'
import { PublishControl } from '../shared/publish-control'
import { publish } from '../shared/published'
import { say } from '../shared/say'
import { switches } from '../shared/switches'
import { TiptapBox } from '../shared/tiptap-box'
import { AltDialog } from './alt-dialog'

interface ComposerProps {
  readonly surface: 'post' | 'reply'
  readonly onClose: () => void
  readonly onPublished: (text: string) => void
}

const SPOKEN = {
  post: say({ en: 'Publish post', cy: 'Cyhoeddi postiad', de: 'Post veröffentlichen' }),
  reply: say({ en: 'Publish reply', cy: 'Cyhoeddi ateb', de: 'Antwort veröffentlichen' }),
}
const ADD = say({
  en: 'Add another post to thread',
  cy: 'Ychwanegu postiad arall',
  de: 'Weiteren Post hinzufügen',
})
const CANCEL = say({ en: 'Cancel', cy: 'Diddymu', de: 'Abbrechen' })

/** Lets the person choose files through an input that never stands in the page, as Bluesky does. */
function chooseFiles(add: (files: Iterable<File>) => void): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = true
  input.accept = 'image/*,video/*'
  input.onchange = () => add([...(input.files ?? [])])
  input.click()
}

/** A post, a reply or a thread in a dialog; Ctrl+Enter is taken by the editor itself. */
export function Composer({ surface, onClose, onPublished }: ComposerProps) {
  const boxes = useRef<(Box | null)[]>([])
  const [texts, setTexts] = useState<readonly string[]>([''])
  const [describing, setDescribing] = useState(false)
  const files = useFiles()
  const full = texts.some((text) => text.trim() !== '') || files.files.length > 0
  const onPublish = (event: Event) => {
    const words = boxes.current.slice(0, texts.length).map((box) => box?.text() ?? '')
    if (!words.some((text) => text.trim() !== '') && files.files.length === 0) return
    const name = words.length > 1 ? 'thread' : surface
    const text = words.filter((part) => part !== '').join('\n')
    if (publish(name, text, files.files, event)) onPublished(text)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false
    onPublish(event)
    return true
  }
  const put = (index: number, text: string) =>
    setTexts((before) => before.map((old, place) => (place === index ? text : old)))
  const { onPasteCapture, ...drops } = fileHandlers(files)
  useEffect(() => {
    const paste = ({ clipboardData }: ClipboardEvent) => {
      if (clipboardData && clipboardData.files.length > 0) files.add(clipboardData.files)
    }
    document.body.addEventListener('paste', paste)
    return () => document.body.removeEventListener('paste', paste)
  }, [files.add])
  const label =
    surface === 'reply'
      ? labels.reply
      : texts.length > 1
        ? say({ en: 'Post All', cy: "Postio'r Cyfan", de: 'Alle posten' })
        : labels.post
  return (
    <>
      <div className="veil">
        <div role="dialog" aria-modal="true" className="sheet" {...drops}>
          <div data-testid="composePostView" className="body">
            <div className="row">
              <button
                type="button"
                className="quiet"
                aria-label={CANCEL}
                data-testid="composerDiscardButton"
                onClick={onClose}
              >
                {CANCEL}
              </button>
              <span className="grow" />
              <PublishControl
                native
                className="action"
                data-testid="composerPublishBtn"
                aria-label={SPOKEN[surface]}
                disabled={!full}
                onPublish={onPublish}
                onTouch={() => boxes.current[0]?.remount()}
                data-control={surface}
              >
                {label}
              </PublishControl>
            </div>
            {texts.map((_, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: parts of a thread only ever join at its end
              <div className="row top-aligned" key={index}>
                <Avatar name={ME.name} />
                <TiptapBox
                  ref={(box) => {
                    boxes.current[index] = box
                  }}
                  surface={index === 0 ? surface : `part-${index}`}
                  attributes={{
                    role: 'textbox',
                    'aria-multiline': 'true',
                    'aria-label': labels.happening,
                  }}
                  autoFocus
                  initial={switches.open === surface && index === 0 ? switches.draft : ''}
                  onChange={(text) => put(index, text)}
                  onKey={onKey}
                />
              </div>
            ))}
            <Previews files={files} />
            <div className="row">
              <button
                type="button"
                className="quiet"
                data-testid="openMediaBtn"
                aria-label={labels.photo}
                onClick={() => chooseFiles(files.add)}
              >
                <svg viewBox="0 0 8 8" width="16" height="16" aria-hidden="true">
                  <rect x="1" y="1" width="6" height="6" fill="none" stroke="currentColor" />
                </svg>
              </button>
              <button
                type="button"
                className="quiet"
                data-open="alt-text"
                onClick={() => setDescribing(true)}
              >
                ALT
              </button>
              <span className="grow" />
              <button
                type="button"
                className="quiet"
                aria-label={ADD}
                data-add
                onClick={() => setTexts((before) => [...before, ''])}
              >
                +
              </button>
            </div>
          </div>
        </div>
      </div>
      {describing && <AltDialog onClose={() => setDescribing(false)} onSaved={() => setDescribing(false)} />}
    </>
  )
}
