import { type ReactNode, useRef, useState } from 'react'
import { FileInput, fileHandlers, Previews, useFiles } from '../shared/files'
import { labels } from '../shared/labels'
import { type Box, LexicalBox } from '../shared/lexical-box'
import { Avatar, ME, Picture } from '../shared/people'
import { PublishControl } from '../shared/publish-control'
import { publish } from '../shared/published'
import { switches } from '../shared/switches'

interface ButtonProps {
  readonly onClick: () => void
  readonly children: ReactNode
  readonly 'aria-label'?: string
  readonly 'data-next'?: string
}

function HeaderButton({ onClick, children, ...rest }: ButtonProps) {
  return (
    <div role="button" tabIndex={0} className="share" onClick={onClick} {...rest}>
      {children}
    </div>
  )
}

/** File → Next → Next → caption → Share; the dialog stays open on a confirmation. */
export function CreateDialog({ onClose }: { readonly onClose: () => void }) {
  const box = useRef<Box>(null)
  const opened = switches.open === 'caption'
  const [step, setStep] = useState(opened ? 3 : 0)
  const files = useFiles()
  const add = (more: Iterable<File>) => {
    files.add(more)
    setStep((before) => Math.max(before, 1))
  }
  const onPublish = (event: Event) => {
    if (publish('caption', box.current?.text() ?? '', files.files, event)) setStep(4)
  }
  const titles = ['Create new post', 'Crop', 'Edit', 'Create new post', 'Post shared']
  return (
    <div className="veil dark">
      <div role="dialog" aria-label="Create new post" className="sheet create" {...fileHandlers({ add })}>
        <header>
          <h2>{titles[step]}</h2>
          {step === 0 || step === 4 ? (
            <HeaderButton aria-label={labels.close} onClick={onClose}>
              ×
            </HeaderButton>
          ) : step < 3 ? (
            <HeaderButton onClick={() => setStep(step + 1)} data-next="">
              {labels.next}
            </HeaderButton>
          ) : (
            <PublishControl
              className="share"
              disabled={false}
              onPublish={onPublish}
              onTouch={() => box.current?.remount()}
              data-control="caption"
            >
              {labels.publish}
            </PublishControl>
          )}
        </header>
        {step === 0 && (
          <div className="body drop">
            <p>Drag photos and videos here</p>
            <label className="action">
              Select from computer
              <FileInput files={{ add }} className="gone" data-file="caption" />
            </label>
          </div>
        )}
        {(step === 1 || step === 2) && (
          <div className="body">
            <Previews files={files} />
          </div>
        )}
        {step === 3 && (
          <div className="body pair">
            {opened && files.files.length === 0 ? <Picture hue={150} /> : <Previews files={files} />}
            <div>
              <div className="row">
                <Avatar name={ME.name} small />
                <b>{ME.handle.slice(1)}</b>
              </div>
              <LexicalBox
                ref={box}
                surface="caption"
                className="caption"
                label={labels.caption}
                placeholder={labels.caption}
                rich
                mentions
                autoFocus
                initial={opened ? switches.draft : ''}
              />
            </div>
          </div>
        )}
        {step === 4 && (
          <div className="body drop">
            <p>Your post has been shared.</p>
          </div>
        )}
      </div>
    </div>
  )
}
