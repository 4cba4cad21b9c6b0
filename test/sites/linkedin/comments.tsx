import { FileInput, fileHandlers, Previews } from '../shared/files'
import { labels } from '../shared/labels'
import { Avatar, ME } from '../shared/people'
import { PublishControl } from '../shared/publish-control'
import { QuillBox } from '../shared/quill-box'
import { switches } from '../shared/switches'
import { TiptapBox } from '../shared/tiptap-box'
import { useComposing } from './composing'
import { Icon } from './icon'

type Composing = ReturnType<typeof useComposing>

function Said({ said }: Pick<Composing, 'said'>) {
  return said.map(({ id, text }) => (
    <p key={id} className="said">
      <b>{ME.name}</b> {text}
    </p>
  ))
}

/** As in the new pages: Tiptap in a box with a componentkey, and a button that comes with the first letter. */
export function NewComments({ story }: { readonly story: string }) {
  const composing = useComposing('comment')
  const { box, said, files, empty, setText, onPublish, onTouch } = composing
  return (
    <div className="comments">
      <Said said={said} />
      <div componentkey={`commentBox-${story}`} className="row write" {...fileHandlers(files)}>
        <Avatar name={ME.name} small />
        <div className="bubble grow">
          <div data-testid="ui-core-tiptap-text-editor-wrapper">
            <TiptapBox
              ref={box}
              surface="comment"
              attributes={{ role: 'textbox', 'aria-label': labels.addComment, 'aria-multiline': 'true' }}
              autoFocus={switches.open === 'comment'}
              initial={switches.open === 'comment' ? switches.draft : ''}
              onChange={setText}
            />
          </div>
          <Previews files={files} />
          <div className="row">
            <button type="button" className="quiet" aria-label="Emoji" aria-expanded="false">
              <Icon id="emoji-medium" />
            </button>
            <label className="quiet" aria-label={labels.photo}>
              <Icon id="image-medium" />
              <FileInput files={files} className="gone" data-file="comment" />
            </label>
            <span className="grow" />
            {!empty && (
              <PublishControl
                native
                className="action"
                componentkey={`commentButtonSection-${story}`}
                disabled={false}
                onPublish={onPublish}
                onTouch={onTouch}
                data-control="comment"
              >
                {labels.comment}
              </PublishControl>
            )}
          </div>
        </div>
      </div>
    </div>
  )
}

/** As in the Ember pages: Quill, and a button that comes with the first letter. */
export function ClassicComments() {
  const composing = useComposing('comment-classic')
  const { box, said, files, empty, setText, onPublish, onTouch } = composing
  return (
    <div className="comments">
      <Said said={said} />
      <form
        className="comments-comment-box comments-comment-box--cr row write"
        onSubmit={(event) => event.preventDefault()}
        {...fileHandlers(files)}
      >
        <Avatar name={ME.name} small />
        <div className="bubble grow">
          <QuillBox
            ref={box}
            surface="comment-classic"
            attributes={{
              role: 'textbox',
              'aria-label': labels.addComment,
              'data-placeholder': labels.addComment,
            }}
            onChange={setText}
          />
          <Previews files={files} />
          {!empty && (
            <PublishControl
              native
              className="action comments-comment-box__submit-button--cr"
              disabled={false}
              onPublish={onPublish}
              onTouch={onTouch}
              data-control="comment-classic"
            >
              {labels.comment}
            </PublishControl>
          )}
        </div>
      </form>
    </div>
  )
}
