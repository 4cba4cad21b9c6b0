import { createRoot } from 'react-dom/client'
import '../shared/base.css'
import './youtube.css'
import { Community } from './community'
import { LiveChat } from './live-chat'
import { Studio } from './studio'
import { Watch } from './watch'

function page() {
  if (location.hostname.startsWith('studio.')) return <Studio />
  const asked = new URLSearchParams(location.search).get('page')
  if (asked === 'live-chat') return <LiveChat />
  return asked === 'community' ? <Community /> : <Watch />
}

createRoot(document.getElementById('root') as HTMLElement).render(page())
