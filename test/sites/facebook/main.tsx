import { createRoot } from 'react-dom/client'
import '../shared/base.css'
import './facebook.css'
import { Chat } from './chat'
import { Feed } from './feed'
import { Group } from './group'
import { PageOfOurs } from './page'
import { TextStory } from './text-story'

const PAGES = { group: Group, page: PageOfOurs, story: TextStory } as const

function page() {
  if (location.hostname.endsWith('messenger.com')) return <Chat surface="messenger" />
  const asked = new URLSearchParams(location.search).get('page')
  const Asked = Object.entries(PAGES).find(([name]) => name === asked)?.[1] ?? Feed
  return <Asked />
}

createRoot(document.getElementById('root') as HTMLElement).render(page())
