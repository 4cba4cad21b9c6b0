import { useState } from 'react'
import { FileInput, fileHandlers, Previews } from '../shared/files'
import { labels } from '../shared/labels'
import { LexicalBox } from '../shared/lexical-box'
import { Avatar, ME } from '../shared/people'
import { PublishControl } from '../shared/publish-control'
import { say } from '../shared/say'
import { switches } from '../shared/switches'
import { usePost } from './use-post'

const SAVE = say({ en: 'Save', cy: 'Cadw', de: 'Speichern' })

interface DialogProps {
  readonly surface: 'post' | 'edit-post' | 'page-post'
  /** What a published post says while it is edited. */
  readonly initial?: string
  /** Posts of pages (and those with pictures, in places) go out at a second step, without the words. */
  readonly twoSteps?: boolean
  readonly onClose: () => void
  readonly onPublished: (text: string) => void
}

/** The labelled dialog is an empty shell; the composer is in one without a label. */
export function PostDialog({ surface, initial = '', twoSteps = false, onClose, onPublished }: DialogProps) {
  const { box, files, text, setText, empty, onPublish } = usePost(surface, onPublished)
  const [last, setLast] = useState(false)
  const label = surface === 'edit-post' ? SAVE : labels.post
  const opened = switches.open === surface ? switches.draft : initial
  return (
    <div className="veil">
      <div role="dialog" aria-label={labels.createPost} className="gone" />
      <div role="dialog" className="sheet" {...fileHandlers(files)}>
        <header>
          {last && (
            <div
              role="button"
              tabIndex={0}
              className="quiet back"
              aria-label={labels.back}
              data-back
              onClick={() => setLast(false)}
            >
              <i data-visualcompletion="css-img">‹</i>
            </div>
          )}
          <h2>{labels.createPost}</h2>
          <div
            role="button"
            tabIndex={0}
            className="close center"
            aria-label={labels.close}
            onClick={onClose}
          >
            <i data-visualcompletion="css-img">×</i>
          </div>
        </header>
        <div className="body">
          {!last && (
            <>
              <div className="row">
                <Avatar name={ME.name} />
                <div>
                  <h3>{ME.name}</h3>
                  <span className="muted">Friends</span>
                </div>
              </div>
              <LexicalBox
                ref={box}
                surface={surface}
                className="large"
                label={labels.mind}
                placeholder={labels.mind}
                rich
                mentions
                autoFocus
                initial={text || opened}
                onChange={setText}
              />
              <Previews files={files} />
              <div className="row add">
                <span className="grow">Add to your post</span>
                <label className="quiet">
                  {labels.photo}
                  <FileInput files={files} className="gone" data-file={surface} />
                </label>
              </div>
            </>
          )}
          {last && <p className="muted">Scheduling: publish now</p>}
          {twoSteps && !last ? (
            <div
              role="button"
              tabIndex={0}
              className="action wide"
              aria-label={labels.next}
              aria-disabled={empty ? 'true' : undefined}
              data-next
              onClick={() => !empty && setLast(true)}
            >
              {labels.next}
            </div>
          ) : (
            <PublishControl
              className="action wide"
              aria-label={label}
              disabled={empty}
              onPublish={onPublish}
              onTouch={() => box.current?.remount()}
              data-control={surface}
            >
              {label}
            </PublishControl>
          )}
        </div>
      </div>
    </div>
  )
}
