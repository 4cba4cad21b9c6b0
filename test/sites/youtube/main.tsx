import { createRoot } from 'react-dom/client'
import '../shared/base.css'
import './youtube.css'
import { Community } from './community'
import { Studio } from './studio'
import { Watch } from './watch'

function page() {
  if (location.hostname.startsWith('studio.')) return <Studio />
  return new URLSearchParams(location.search).get('page') === 'community' ? <Community /> : <Watch />
}

createRoot(document.getElementById('root') as HTMLElement).render(page())
