import { render } from 'react-dom'
import 'draft-js/dist/Draft.css'
import '../shared/base.css'
import './x.css'
import { Home } from './home'
import { Mobile } from './mobile'
import { Pro } from './pro'

function page() {
  if (location.hostname.startsWith('mobile.')) return <Mobile />
  return location.hostname.startsWith('pro.') ? <Pro /> : <Home />
}

// Draft.js was written for React's older root; X itself still runs it so.
render(page(), document.getElementById('root'))
