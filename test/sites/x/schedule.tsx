import { labels } from '../shared/labels'
import { PublishControl } from '../shared/publish-control'

interface ScheduleProps {
  readonly surface: string
  readonly onBack: () => void
  readonly onConfirm: (event: Event) => void
}

/** When a post is to go out, in the place of the words. */
export function Schedule({ surface, onBack, onConfirm }: ScheduleProps) {
  return (
    <div data-testid="scheduleModal" className="composer">
      <div className="row">
        <button type="button" className="quiet" data-testid="app-bar-back" onClick={onBack}>
          {labels.back}
        </button>
        <span className="grow">Will send on Monday at 08:00</span>
        <PublishControl
          native
          className="action"
          data-testid="scheduledConfirmationPrimaryAction"
          disabled={false}
          onPublish={onConfirm}
          data-control={`${surface}-confirm`}
        >
          {labels.confirm}
        </PublishControl>
      </div>
    </div>
  )
}
