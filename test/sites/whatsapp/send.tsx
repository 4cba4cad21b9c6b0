import type { RefObject } from 'react'
import { labels } from '../shared/labels'
import type { Box } from '../shared/lexical-box'
import { PublishControl } from '../shared/publish-control'

interface SendProps {
  readonly surface: string
  readonly native?: boolean
  readonly box: RefObject<Box | null>
  readonly onPublish: (event: Event) => void
}

/** The paper plane: the same icon in the footer and over a picture. */
export function Send({ surface, native = false, box, onPublish }: SendProps) {
  return (
    <PublishControl
      native={native}
      className="send"
      aria-label={labels.send}
      disabled={false}
      onPublish={onPublish}
      onTouch={() => box.current?.remount()}
      data-control={surface}
    >
      <span aria-hidden="true" data-icon="wds-ic-send-filled">
        <svg viewBox="0 0 24 24" width="22" height="22">
          <path d="M2 21 23 12 2 3v7l15 2-15 2Z" fill="currentColor" />
        </svg>
      </span>
    </PublishControl>
  )
}
