import { createRoot } from 'react-dom/client'
import '../shared/base.css'
import './mastodon.css'
import { Home } from './home'
import { Profile } from './profile'

createRoot(document.getElementById('mastodon') as HTMLElement).render(
  new URLSearchParams(location.search).get('page') === 'profile' ? <Profile /> : <Home />,
)
