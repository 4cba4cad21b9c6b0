import { createRoot } from 'react-dom/client'
import '../shared/base.css'
import './threads.css'
import { Home } from './home'

createRoot(document.getElementById('root') as HTMLElement).render(<Home />)
