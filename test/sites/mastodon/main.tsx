import { createRoot } from 'react-dom/client'
import '../shared/base.css'
import './mastodon.css'
import { Home } from './home'

createRoot(document.getElementById('mastodon') as HTMLElement).render(<Home />)
