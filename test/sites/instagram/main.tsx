import { createRoot } from 'react-dom/client'
import '../shared/base.css'
import './instagram.css'
import { Home } from './home'
import { Story } from './story'

createRoot(document.getElementById('root') as HTMLElement).render(
  new URLSearchParams(location.search).get('page') === 'story' ? <Story /> : <Home />,
)
