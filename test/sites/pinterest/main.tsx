import { render } from 'react-dom'
import 'draft-js/dist/Draft.css'
import '../shared/base.css'
import './pinterest.css'
import { Closeup } from './closeup'
import { PinForm } from './pin-form'

const writes = new URLSearchParams(location.search).get('page') === 'pin-creation-tool'

// Draft.js was written for React's older root.
render(writes ? <PinForm /> : <Closeup />, document.getElementById('root'))
