import { createRoot } from 'react-dom/client'
import '../shared/base.css'
import './snapchat.css'
import { Chat } from './chat'

createRoot(document.getElementById('root') as HTMLElement).render(<Chat />)
