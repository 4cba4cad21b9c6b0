import { useLayoutEffect, useRef } from 'react'
import { FileInput, fileHandlers, Previews } from '../shared/files'
import { labels } from '../shared/labels'
import { Avatar, ME } from '../shared/people'
import { PublishControl } from '../shared/publish-control'
import { switches } from '../shared/switches'
import { TiptapBox } from '../shared/tiptap-box'
import { useComposing } from './composing'
import { Icon } from './icon'

interface DialogProps {
  readonly onClose: () => void
  readonly onPublished: (text: string) => void
}

/** The pages of autumn 2026: a native dialog in the top layer, Tiptap, and one button that is all words. */
export function NewDialog({ onClose, onPublished }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const { box, files, empty, setText, onPublish, onTouch } = useComposing('post', onPublished)
  useLayoutEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  const opened = switches.open === 'post'
  return (
    <dialog ref={dialog} data-testid="dialog" className="sheet" onClose={onClose} {...fileHandlers(files)}>
      <div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose" className="body">
        <div className="row">
          <button type="button" className="quiet row" aria-haspopup="dialog">
            <Avatar name={ME.name} />
            <b>{ME.name}</b>
          </button>
          <span className="grow" />
          <button type="button" className="quiet" aria-label={labels.close} onClick={onClose}>
            <Icon id="close-medium" />
          </button>
        </div>
        <TiptapBox
          ref={box}
          surface="post"
          className="large"
          attributes={{
            role: 'textbox',
            componentkey: 'ShareBox_textEditor',
            'aria-label': labels.mind,
            'aria-multiline': 'true',
          }}
          autoFocus
          initial={opened ? switches.draft : ''}
          onChange={setText}
        />
        <div id="ShareBoxpreviewCard">
          <Previews files={files} />
        </div>
        <div className="row">
          <label className="quiet" aria-label={labels.photo}>
            <Icon id="image-medium" />
            <FileInput
              files={files}
              id="media-editor-file-selector__file-input"
              className="gone"
              data-file="post"
            />
          </label>
          <button type="button" className="quiet" aria-label="Schedule">
            <Icon id="clock-medium" />
          </button>
          <span className="grow" />
          <PublishControl
            native
            className="action"
            disabled={empty}
            onPublish={onPublish}
            onTouch={onTouch}
            data-control="post"
          >
            {labels.post}
          </PublishControl>
        </div>
      </div>
    </dialog>
  )
}
