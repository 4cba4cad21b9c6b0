import { useRef, useState } from 'react'
import { type Box, DraftBox } from '../shared/draft-box'
import { FileInput, fileHandlers, Previews, useFiles } from '../shared/files'
import { labels } from '../shared/labels'
import { Avatar, ME } from '../shared/people'
import { PublishControl } from '../shared/publish-control'
import { publish } from '../shared/published'
import { switches } from '../shared/switches'
import { Schedule } from './schedule'

/** Whether the press that says when a post is to go out is the last one; else one on the composer's button is. */
const CONFIRM_PUBLISHES = new URLSearchParams(location.search).get('confirm') === 'publishes'

interface ComposerProps {
  readonly surface: string
  readonly inline?: boolean
  readonly reply?: boolean
  /** What the button says, where that isn’t “Post”. */
  readonly say?: string
  /** What is there from the start. */
  readonly initial?: string
  readonly onPublished: (text: string) => void
}

/** A post, a reply or a thread: several boxes, one control. `surface` names it for the tests. */
export function Composer(props: ComposerProps) {
  const { surface, inline = false, reply = false, say, initial = '', onPublished } = props
  const boxes = useRef<(Box | null)[]>([])
  const [texts, setTexts] = useState<readonly string[]>([''])
  const files = useFiles()
  const full = texts.every((text) => text.trim() !== '') || files.files.length > 0
  const opened = switches.open === surface
  const [when, setWhen] = useState<'now' | 'choosing' | 'later'>('now')
  /** What was written before the boxes made room. */
  const kept = useRef<readonly string[]>([])
  const read = () => boxes.current.slice(0, texts.length).map((box) => box?.text() ?? '')
  const onPublish = (event: Event) => {
    const words = when === 'choosing' ? kept.current : read()
    if (!words.some((text) => text.trim() !== '') && files.files.length === 0) return
    const name = words.length > 1 ? 'thread' : surface
    if (!publish(name, words.join('\n'), files.files, event)) return
    setTexts([''])
    files.clear()
    boxes.current[0]?.clear()
    kept.current = []
    setWhen('now')
    onPublished(words.join('\n'))
  }
  const put = (index: number, text: string) =>
    setTexts((before) => before.map((old, place) => (place === index ? text : old)))
  if (when === 'choosing') {
    const onConfirm = (event: Event) => (CONFIRM_PUBLISHES ? onPublish(event) : setWhen('later'))
    return <Schedule surface={surface} onBack={() => setWhen('now')} onConfirm={onConfirm} />
  }
  const several = texts.length > 1 ? labels.postAll : labels.post
  const label = reply ? labels.reply : (say ?? (when === 'later' ? labels.schedule : several))
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
            initial={kept.current[index] ?? (opened && index === 0 ? switches.draft : initial)}
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
        {!inline && !reply && (
          <button
            type="button"
            className="quiet"
            data-testid="scheduleOption"
            aria-label="Schedule post"
            onClick={() => {
              kept.current = read()
              setWhen('choosing')
            }}
          >
            ◷
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
