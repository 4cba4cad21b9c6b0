import { render } from 'react-dom'
import 'draft-js/dist/Draft.css'
import '../shared/base.css'
import './tiktok.css'
import { Comments } from './comments'
import { Messages } from './messages'
import { Upload } from './upload'

const PAGES = { comments: Comments, messages: Messages, upload: Upload } as const

const asked = new URLSearchParams(location.search).get('page') ?? ''
const Page = PAGES[asked as keyof typeof PAGES] ?? Comments

// Draft.js was written for React's older root.
render(<Page />, document.getElementById('root'))
