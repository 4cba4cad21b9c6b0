import { switches } from '../shared/switches'

const LABELS = {
  en: {
    publish: 'Publish',
    save: 'Save',
    update: 'Update',
    saveDraft: 'Save draft',
    preview: 'Preview',
    cancel: 'Cancel',
    postComment: 'Post Comment',
  },
  cy: {
    publish: 'Cyhoeddi',
    save: 'Cadw',
    update: 'Diweddaru',
    saveDraft: 'Cadw drafft',
    preview: 'Rhagolwg',
    cancel: 'Diddymu',
    postComment: 'Cyflwyno sylw',
  },
  de: {
    publish: 'Veröffentlichen',
    save: 'Speichern',
    update: 'Aktualisieren',
    saveDraft: 'Entwurf speichern',
    preview: 'Vorschau',
    cancel: 'Abbrechen',
    postComment: 'Kommentar abschicken',
  },
} as const

export const labels: Record<keyof (typeof LABELS)['en'], string> = LABELS[switches.lang]
