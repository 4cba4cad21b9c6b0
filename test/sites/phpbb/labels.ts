import { switches } from '../shared/switches'

const LABELS = {
  en: {
    quickReply: 'Quick Reply',
    postReply: 'Post a reply',
    fullEditor: 'Full Editor & Preview',
    saveDraft: 'Save draft',
    preview: 'Preview',
    submit: 'Submit',
  },
  cy: {
    quickReply: 'Ateb Cyflym',
    postReply: 'Postio ateb',
    fullEditor: 'Golygydd Llawn a Rhagolwg',
    saveDraft: 'Cadw drafft',
    preview: 'Rhagolwg',
    submit: 'Cyflwyno',
  },
  de: {
    quickReply: 'Schnellantwort',
    postReply: 'Antwort erstellen',
    fullEditor: 'Vollständiger Editor & Vorschau',
    saveDraft: 'Speichern',
    preview: 'Vorschau',
    submit: 'Absenden',
  },
} as const

export const labels: Record<keyof (typeof LABELS)['en'], string> = LABELS[switches.lang]
