/** What the gate says by itself, where the warning's own interface can't be had, in the language of the browser. */
const english = {
  unchecked:
    'Second Look could not check this draft, so nothing has been posted yet. Your draft is still there.\n\nPost it without a check? “Cancel” takes you back to it.',
  updated:
    'Second Look was updated and can’t check this page until you reload it. Nothing has been posted yet; copy your draft before you reload.\n\nPost it without a check? “Cancel” takes you back to it.',
}

const welsh: typeof english = {
  unchecked:
    'Ni allai Second Look wirio’r drafft hwn, felly does dim wedi’i bostio. Mae eich drafft yno o hyd.\n\nEi bostio heb ei wirio? Bydd “Canslo” yn mynd â chi’n ôl.',
  updated:
    'Mae Second Look wedi’i ddiweddaru: rhaid ail-lwytho’r dudalen. Does dim wedi’i bostio; copïwch eich drafft yn gyntaf.\n\nEi bostio heb ei wirio? Bydd “Canslo” yn mynd â chi’n ôl.',
}

export const isWelsh = navigator.language.startsWith('cy')
export const strings = isWelsh ? welsh : english
