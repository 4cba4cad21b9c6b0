import { createRoot } from 'react-dom/client'
import '../shared/base.css'
import './discord.css'
import { Channel } from './channel'

createRoot(document.getElementById('root') as HTMLElement).render(<Channel />)
