import { FileInput, fileHandlers, Previews } from '../shared/files'
import { labels } from '../shared/labels'
import { Avatar, ME } from '../shared/people'
import { PublishControl } from '../shared/publish-control'
import { QuillBox } from '../shared/quill-box'
import { switches } from '../shared/switches'
import { useComposing } from './composing'
import { Icon } from './icon'

interface ModalProps {
  readonly surface: 'post-classic' | 'post-shadow'
  readonly onClose: () => void
  readonly onPublished: (text: string) => void
}

/** The modal of the Ember pages, on Quill; the same stands in the shadow root. */
export function ClassicModal({ surface, onClose, onPublished }: ModalProps) {
  const { box, files, empty, setText, onPublish, onTouch } = useComposing(surface, onPublished)
  return (
    <div className="veil artdeco-modal-overlay">
      <div
        role="dialog"
        aria-labelledby="share-to-linkedin-modal__header"
        className="sheet artdeco-modal share-box-v2__modal"
        {...fileHandlers(files)}
      >
        <div className="share-box body">
          <header id="share-to-linkedin-modal__header" className="row">
            <button type="button" className="quiet row share-unified-settings-entry-button">
              <Avatar name={ME.name} />
              <b>{ME.name}</b>
              <Icon id="caret-small" />
            </button>
            <span className="grow" />
            <button type="button" className="quiet" aria-label={labels.close} onClick={onClose}>
              <Icon id="close-medium" />
            </button>
          </header>
          <div className="share-creation-state">
            <div className="share-creation-state__text-editor">
              <QuillBox
                ref={box}
                surface={surface}
                className="large"
                attributes={{
                  role: 'textbox',
                  'aria-multiline': 'true',
                  'aria-label': labels.mind,
                  'data-placeholder': labels.mind,
                }}
                autoFocus
                initial={switches.open === surface ? switches.draft : ''}
                onChange={setText}
              />
            </div>
            <Previews files={files} />
          </div>
          <div className="share-box_actions row">
            <label className="quiet" aria-label={labels.photo}>
              <Icon id="image-medium" />
              <FileInput files={files} className="gone" data-file={surface} />
            </label>
            <span className="grow" />
            <PublishControl
              native
              className="action share-actions__primary-action artdeco-button artdeco-button--primary"
              disabled={empty}
              onPublish={onPublish}
              onTouch={onTouch}
              data-control={surface}
            >
              {labels.post}
            </PublishControl>
          </div>
        </div>
      </div>
    </div>
  )
}
