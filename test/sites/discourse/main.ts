import '../shared/base.css'
import './discourse.css'
import { label, the } from '../shared/plain'
import { switches } from '../shared/switches'
import { type Action, openComposer } from './composer'
import { labels } from './labels'

function append(text: string): void {
  const post = document.createElement('div')
  post.className = 'topic-post regular'
  const article = document.createElement('article')
  article.className = 'boxed onscreen-post'
  article.textContent = text
  post.append(article)
  the('.post-stream').append(post)
}

const open = (action: Action) => () => openComposer(action, append)

label(labels)
the('[data-open="topic"]').addEventListener('click', open('topic'))
the('[data-open="reply"]').addEventListener('click', open('reply'))
the('[data-reply-to]').addEventListener('click', open('reply'))
if (switches.open === 'topic' || switches.open === 'reply') open(switches.open)()
