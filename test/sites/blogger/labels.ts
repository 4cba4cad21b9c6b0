import { switches } from '../shared/switches'

const LABELS = {
  en: {
    title: 'Title',
    publish: 'Publish',
    update: 'Update',
    preview: 'Preview',
    sure: 'Publish post?',
    cancel: 'Cancel',
    confirm: 'Confirm',
  },
  cy: {
    title: 'Teitl',
    publish: 'Cyhoeddi',
    update: 'Diweddaru',
    preview: 'Rhagolwg',
    sure: 'Cyhoeddi’r postiad?',
    cancel: 'Canslo',
    confirm: 'Cadarnhau',
  },
  de: {
    title: 'Titel',
    publish: 'Veröffentlichen',
    update: 'Aktualisieren',
    preview: 'Vorschau',
    sure: 'Post veröffentlichen?',
    cancel: 'Abbrechen',
    confirm: 'Bestätigen',
  },
} as const

export const labels: Record<keyof (typeof LABELS)['en'], string> = LABELS[switches.lang]
