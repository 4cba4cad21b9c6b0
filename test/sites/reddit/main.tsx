import { createRoot } from 'react-dom/client'
import '../shared/base.css'
import './reddit.css'
import { Comments } from './comments'
import './elements'
import { OldComments, OldSubmit } from './old'
import { SubmitPage } from './submit'

const submits = new URLSearchParams(location.search).get('page') === 'submit'

function page() {
  if (location.hostname.startsWith('old.')) return submits ? <OldSubmit /> : <OldComments />
  return submits ? <SubmitPage /> : <Comments />
}

createRoot(document.getElementById('root') as HTMLElement).render(page())
