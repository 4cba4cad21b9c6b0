import { makeDesk } from '../../roll'
import type { Asked, Told } from './roll-worker-messages'

/** Runs in a worker of the page, so that reading a long list never keeps the page from answering. */

const tell = (told: Told): void => self.postMessage(told)
const desk = makeDesk((done, of) => tell({ progress: { done, of } }))

function work({ task }: Asked): Promise<unknown> {
  switch (task.do) {
    case 'beside':
      return desk.beside(task.old)
    case 'open':
      return desk.open(task.source)
    case 'read':
      return desk.read(task.said)
    case 'take':
      return desk.take(task.how)
    case 'part':
      return desk.part(task.from, task.to)
  }
}

self.addEventListener('message', (event: MessageEvent<Asked>) => {
  const { id } = event.data
  work(event.data).then(
    (answer) => tell({ id, answer }),
    (error: unknown) => tell({ id, failed: String(error) }),
  )
})
