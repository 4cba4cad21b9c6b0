import { describe, expect, it } from 'vitest'
import { knowledgeOf, namesIn } from '../demo'

const pupils = knowledgeOf(
  'Siân Prydderch',
  'Zoë Haddon',
  "D'Andre Francis",
  "Ryan O'Neill",
  'Lily-Mae Ward-Hussain',
  'Chase van der Berg',
  'Florence (Flo) Whitaker',
  'Kacper Szczepański',
  'Kayleigh Ormerod',
  'Karthikeyan',
  'Maria da Silva',
  'Aoife Brennan',
)

describe('a pupil is recognised', () => {
  it.each([
    ['by the full name', 'Kayleigh Ormerod sang', 'Kayleigh Ormerod'],
    ['with the surname first', 'Register: Ormerod, Kayleigh', 'Ormerod, Kayleigh'],
    ['in small letters without accents', 'sian prydderch sang', 'sian prydderch'],
    ['in capitals', 'ZOË HADDON SANG', 'ZOË HADDON'],
    ['with a decomposed accent', 'Zoe\u0308 Haddon sang', 'Zoe\u0308 Haddon'],
    ['with a curly apostrophe', 'Ryan O’Neill sang', 'Ryan O’Neill'],
    ['with the apostrophe left out', 'ryan oneill sang', 'ryan oneill'],
    ['with a space for the apostrophe', 'Ryan O Neill sang', 'Ryan O Neill'],
    ['without hyphens', 'Lily Mae Ward Hussain sang', 'Lily Mae Ward Hussain'],
    ['by half of a double-barrelled surname', 'Lily-Mae Hussain sang', 'Lily-Mae Hussain'],
    ['with particles', 'Chase van der Berg sang', 'Chase van der Berg'],
    ['by the preferred name', 'Flo Whitaker sang', 'Flo Whitaker'],
    ['by name and initial', 'Kacper S sang', 'Kacper S'],
    ['by initial and surname', 'coat, label says F. Whitaker', 'F. Whitaker'],
    ['in the possessive', 'Kayleigh Ormerod’s solo', 'Kayleigh Ormerod’s'],
    ['with a zero-width space inside', 'Kay\u200Bleigh Ormerod sang', 'Kay\u200Bleigh Ormerod'],
    ['with stars for letters', 'K*yleigh Orm*rod sang', 'K*yleigh Orm*rod'],
    ['with digits for letters', 'Kayle1gh 0rmerod sang', 'Kayle1gh 0rmerod'],
    ['misspelt', 'Kayliegh Ormerod sang', 'Kayliegh Ormerod'],
    ['in a hashtag', 'what a solo #KayleighOrmerod', '#KayleighOrmerod'],
    ['in an account', 'with @maria.dasilva.7m', '@maria.dasilva.7m'],
  ])('%s', (_how, text, quote) => {
    expect(namesIn(text, pupils)).toEqual([`${quote}: stop`])
  })

  it.each([
    ['cut short, beside a class', 'Karthik in Year 2 taught us carrom', 'Karthik'],
    ['by the surname, beside a class', 'Szczepański in Year 5 was quickest', 'Szczepański'],
    ['by initials, beside a class', 'K.S. (Year 5) and his puppet theatre', 'K.S'],
    ['with its s but no apostrophe', 'Aoifes mum never turns up to Year 4 assembly', 'Aoifes'],
    ['in a hashtag of praise', '#GoAoife third in the school cross country', '#GoAoife'],
  ])('%s', (_how, text, quote) => {
    expect(namesIn(text, pupils).map((name) => name.replace(/: (warn|stop)$/, ''))).toEqual([quote])
  })
})

describe('a name of the list is somebody else', () => {
  it.each([
    ['with another surname', 'Kayleigh Smithson is in Year 4 at some other place'],
    ['with a title', 'Mr Francis has new boots'],
    ['in the family', 'My brother Ryan is fifty on Sunday'],
  ])('%s', (_how, text) => {
    expect(namesIn(text, pupils).filter((name) => !name.endsWith('remind'))).toEqual([])
  })
})
