import { createRoot } from 'react-dom/client'
import '../shared/base.css'
import './facebook.css'
import { Feed } from './feed'

createRoot(document.getElementById('root') as HTMLElement).render(<Feed />)
