import { useRef, useState } from 'react'
import { type Box, DraftBox } from '../shared/draft-box'
import { FileInput, fileHandlers, Previews, useFiles } from '../shared/files'
import { labels } from '../shared/labels'
import { Avatar, ME } from '../shared/people'
import { PublishControl } from '../shared/publish-control'
import { publish } from '../shared/published'
import { switches } from '../shared/switches'

interface ComposerProps {
  readonly surface: string
  readonly inline?: boolean
  readonly reply?: boolean
  readonly onPublished: (text: string) => void
}

/** A post, a reply or a thread: several boxes, one control. `surface` names it for the tests. */
export function Composer({ surface, inline = false, reply = false, onPublished }: ComposerProps) {
  const boxes = useRef<(Box | null)[]>([])
  const [texts, setTexts] = useState<readonly string[]>([''])
  const files = useFiles()
  const full = texts.every((text) => text.trim() !== '') || files.files.length > 0
  const opened = switches.open === surface
  const onPublish = (event: Event) => {
    const words = boxes.current.slice(0, texts.length).map((box) => box?.text() ?? '')
    if (!words.some((text) => text.trim() !== '') && files.files.length === 0) return
    const name = words.length > 1 ? 'thread' : surface
    if (!publish(name, words.join('\n'), files.files, event)) return
    setTexts([''])
    files.clear()
    boxes.current[0]?.clear()
    onPublished(words.join('\n'))
  }
  const put = (index: number, text: string) =>
    setTexts((before) => before.map((old, place) => (place === index ? text : old)))
  const label = reply ? labels.reply : texts.length > 1 ? labels.postAll : labels.post
  return (
    <div className="composer" {...fileHandlers(files)}>
      {texts.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: boxes of a thread only ever join at its end
        <div className="row top-aligned" key={index}>
          <Avatar name={ME.name} />
          <DraftBox
            ref={(box) => {
              boxes.current[index] = box
            }}
            index={index}
            surface={surface}
            placeholder={reply ? labels.postReply : labels.happening}
            autoFocus={!inline || opened}
            initial={opened && index === 0 ? switches.draft : ''}
            onChange={(text) => put(index, text)}
            onSubmit={onPublish}
          />
        </div>
      ))}
      <Previews files={files} data-testid="attachments" />
      <div className="row" data-testid="toolBar">
        <label className="quiet">
          ▣
          <FileInput
            files={files}
            className="gone"
            data-testid="fileInput"
            accept="image/jpeg,image/png,image/webp,image/gif,video/mp4"
            data-file={surface}
          />
        </label>
        <span className="grow" />
        {!inline && !reply && (
          <button
            type="button"
            className="quiet"
            data-testid="addButton"
            aria-label="Add post"
            disabled={!full}
            onClick={() => setTexts((before) => [...before, ''])}
          >
            +
          </button>
        )}
        <PublishControl
          native
          className="action"
          data-testid={inline ? 'tweetButtonInline' : 'tweetButton'}
          disabled={!full}
          onPublish={onPublish}
          onTouch={() => boxes.current[0]?.remount()}
          data-control={surface}
        >
          {label}
        </PublishControl>
      </div>
    </div>
  )
}
