import { switches } from '../shared/switches'

const LABELS = {
  en: {
    now: 'Post now',
    queue: 'Add to queue',
    schedule: 'Schedule',
    draft: 'Save draft',
    close: 'Close',
    reply: 'Reply',
  },
  cy: {
    now: 'Postio nawr',
    queue: 'Ychwanegu at y ciw',
    schedule: 'Amserlennu',
    draft: 'Cadw drafft',
    close: 'Cau',
    reply: 'Ateb',
  },
  de: {
    now: 'Jetzt posten',
    queue: 'Zur Warteschlange hinzufügen',
    schedule: 'Planen',
    draft: 'Entwurf speichern',
    close: 'Schließen',
    reply: 'Antworten',
  },
} as const

export type Way = 'now' | 'queue' | 'schedule' | 'draft'
export const labels: Record<keyof (typeof LABELS)['en'], string> = LABELS[switches.lang]
