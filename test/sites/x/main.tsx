import { render } from 'react-dom'
import 'draft-js/dist/Draft.css'
import '../shared/base.css'
import './x.css'
import { Home } from './home'

// Draft.js was written for React's older root; X itself still runs it so.
render(<Home />, document.getElementById('root'))
