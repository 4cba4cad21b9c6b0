import { useRef, useState } from 'react'
import { type Box, DraftBox } from '../shared/draft-box'
import { labels } from '../shared/labels'
import { Replica } from '../shared/people'
import { publish } from '../shared/published'
import { useSaid } from '../shared/said'

/** A conversation. What is pressed to send is a picture: the box around it, which is no button, takes the press. */
export function Messages() {
  const box = useRef<Box>(null)
  const [text, setText] = useState('')
  const [said, say] = useSaid()
  const onPublish = (event: Event) => {
    const words = box.current?.text() ?? ''
    if (words.trim() === '' || !publish('dm', words, [], event)) return
    say(words)
    box.current?.clear()
  }
  return (
    <main>
      <h2 data-e2e="dm-new-chat-nickname">Maya Lindqvist</h2>
      <div className="messages">
        {said.map(({ id, text: words }) => (
          <p key={id} data-e2e="chat-item">
            {words}
          </p>
        ))}
      </div>
      <div className="row css-abc-5e6d46e3--DivChatBottom">
        <div className="css-abc-5e6d46e3--DivEditorContainer">
          <DraftBox
            ref={box}
            surface="dm"
            testId=""
            label={`${labels.message}…`}
            placeholder={`${labels.message}…`}
            enter
            onChange={setText}
            onSubmit={onPublish}
          />
        </div>
        {text.trim() !== '' && (
          <div onClick={(event) => onPublish(event.nativeEvent)}>
            <svg data-e2e="message-send" data-control="dm" viewBox="0 0 24 24" width="28" height="28">
              <path d="M2 21 23 12 2 3v7l15 2-15 2Z" fill="#fe2c55" />
            </svg>
          </div>
        )}
      </div>
      <Replica />
    </main>
  )
}
