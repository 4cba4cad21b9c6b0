import type { Roll } from '../../src/model/pupil'

/** A pupil of the list that the store's tests keep. */
export const pupil = (given: string): Roll[number] => ({
  given,
  surname: 'Ashworth',
  preferred: '',
  year: '4',
  group: '4B',
  photoConsent: null,
  status: 'current',
})
