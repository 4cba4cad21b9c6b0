import { switches } from '../shared/switches'

const LABELS = {
  en: {
    newTopic: 'New Topic',
    reply: 'Reply',
    createTopic: 'Create Topic',
    discard: 'Discard',
    share: 'Share',
  },
  cy: {
    newTopic: 'Pwnc Newydd',
    reply: 'Ateb',
    createTopic: 'Creu Pwnc',
    discard: 'Diddymu',
    share: 'Rhannu',
  },
  de: {
    newTopic: 'Neues Thema',
    reply: 'Antworten',
    createTopic: 'Thema erstellen',
    discard: 'Verwerfen',
    share: 'Teilen',
  },
} as const

export const labels: Record<keyof (typeof LABELS)['en'], string> = LABELS[switches.lang]
