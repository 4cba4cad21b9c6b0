import type { Strings } from './strings'

/** What spoke for a finding: as the engine words it → in Welsh. What isn’t here stays English. */
const REASONS: Readonly<Record<string, string>> = {
  'full name on your pupil list': 'enw llawn sydd ar eich rhestr disgyblion',
  'first name on your pupil list': 'enw cyntaf sydd ar eich rhestr disgyblion',
  'first name on your pupil list, in a hashtag': 'enw cyntaf sydd ar eich rhestr disgyblion, mewn hashnod',
  'surname on your pupil list': 'cyfenw sydd ar eich rhestr disgyblion',
  'name and initial on your pupil list': 'enw a llythyren gyntaf sydd ar eich rhestr disgyblion',
  'surname and initial on your pupil list': 'cyfenw a llythyren gyntaf sydd ar eich rhestr disgyblion',
  'name and initial on your pupil list, in a hashtag or address':
    'enw a llythyren gyntaf sydd ar eich rhestr disgyblion, mewn hashnod neu gyfeiriad',
  'initials of a pupil on your list': 'llythrennau cyntaf enw disgybl ar eich rhestr',
  'a family on your pupil list': 'teulu sydd ar eich rhestr disgyblion',
  'a picture goes with it': 'mae llun yn mynd gydag ef',
  'a year or class beside the name': 'blwyddyn neu ddosbarth wrth ymyl yr enw',
  'a year or class in the same text': 'blwyddyn neu ddosbarth yn yr un testun',
  'the pupil’s own year or class': 'blwyddyn neu ddosbarth y disgybl ei hun',
  'it may be about school': 'gall fod yn sôn am yr ysgol',
  'it seems to be about school': 'mae’n ymddangos ei fod yn sôn am yr ysgol',
  'not a common name in England and Wales': 'nid yw’n enw cyffredin yng Nghymru a Lloegr',
  'one pupil on your list has this name': 'mae gan un disgybl ar eich rhestr yr enw hwn',
  'one pupil on your list has this surname': 'mae gan un disgybl ar eich rhestr y cyfenw hwn',
  'praise, as a teacher gives it': 'canmoliaeth, fel y bydd athro’n ei rhoi',
  'said to somebody of the family': 'wedi’i ddweud wrth rywun o’r teulu',
  'several names of your list together': 'sawl enw o’ch rhestr gyda’i gilydd',
  'spoken to as a teacher does': 'siarad â rhywun fel y bydd athro',
  'the family is mentioned': 'mae sôn am y teulu',
  'words about school in the same sentence': 'geiriau am yr ysgol yn yr un frawddeg',
  'words about school in the same text': 'geiriau am yr ysgol yn yr un testun',
  'words about school in the sentence before or after': 'geiriau am yr ysgol yn y frawddeg cynt neu wedyn',
  'your school in the same text': 'eich ysgol yn yr un testun',
  'the school’s hashtag or account': 'hashnod neu gyfrif yr ysgol',
  'it stands beside a pupil who can be known': 'mae wrth ymyl disgybl y gellir gwybod pwy ydyw',
  'the details may be a pupil’s': 'gall y manylion fod yn rhai disgybl',
  'it gives them to a pupil or a family': 'mae’n eu rhoi i ddisgybl neu deulu',
  'it tells more of a pupil who can be known': 'mae’n dweud mwy am ddisgybl y gellir gwybod pwy ydyw',
  'it stands beside a pupil’s name': 'mae wrth ymyl enw disgybl',
  'most drafts that read like this one were harmless':
    'roedd y rhan fwyaf o ddrafftiau tebyg i hwn yn ddiniwed',
  'a name of your own children': 'enw un o’ch plant eich hun',
}

/** Reasons that name words of the draft: how they begin → the same in Welsh. */
const REASONS_WITH_WORDS: Readonly<Record<string, string>> = {
  'it reads like drafts that schools would not want out; what weighed most: ':
    'mae’n darllen fel drafftiau na fyddai ysgolion am eu gweld; y geiriau a bwysodd fwyaf: ',
  'it stands with “': 'mae gyda “',
}

function reasonInWelsh(words: string): string {
  const start = Object.keys(REASONS_WITH_WORDS).find((one) => words.startsWith(one))
  if (start !== undefined) return `${REASONS_WITH_WORDS[start]}${words.slice(start.length)}`
  const [file, name] = words.split(', in the file ')
  const known = REASONS[file ?? '']
  if (name !== undefined && known !== undefined) return `${known}, yn y ffeil ${name}`
  return REASONS[words] ?? words
}

/** Everything that the warning says, in Welsh. */
export const welsh: Strings = {
  lang: 'cy',
  product: 'Second Look',
  titles: {
    remind: 'Gwerth meddwl cyn postio',
    warn: 'Edrychwch eto cyn postio',
    stop: 'Arhoswch ac edrychwch cyn postio',
  },
  levels: {
    remind: 'Gwerth meddwl',
    warn: 'Edrychwch eto',
    stop: 'Arhoswch ac edrychwch',
  },
  held: 'Does dim wedi’i bostio. Mae eich drafft yn union fel yr ysgrifennoch chi ef.',
  heldMany: (things) =>
    `Does dim wedi’i bostio. Mae eich drafft yn union fel yr ysgrifennoch chi ef. Nifer y pethau i edrych arnynt: ${things}, y rhai mwyaf difrifol yn gyntaf.`,
  heldLate:
    'Mae ar ei ffordd, ond mae’r porwr yn ei ddal i chi. Os byddwch yn ei atal yma, efallai y bydd y wefan yn dweud bod y postio wedi methu; copïwch eich geiriau yn gyntaf os ydynt yn bwysig.',
  stopLate: 'Peidio â’i bostio',
  earlier: {
    lead: 'Does dim wedi’i bostio. Ysgrifennoch chi hyn mewn cam cynharach, a dim ond yno y gellir ei newid: ewch yn ôl, ac yna defnyddiwch ffordd y wefan ei hun yn ôl at eich geiriau.',
    edit: 'Mynd yn ôl',
  },
  gone: {
    title: 'Aeth y postiad hwn allan cyn i Second Look allu ei wirio',
    lead: 'Mae wedi’i wirio nawr. Efallai y byddwch am ei olygu neu ei ddileu ar y wefan, ar unwaith.',
    edit: 'Cau',
  },
  findings: 'Beth a welwyd',
  yourWords: 'Eich geiriau',
  attached: 'Wedi’i atodi',
  kinds: { image: 'llun', video: 'fideo', file: 'ffeil' },
  about: 'Ynghylch',
  why: 'Pam',
  clause: (id) => `Cymal ${id}`,
  advice: 'Beth i’w wneud',
  instead: 'Yn lle hynny',
  copyInstead: 'Copïo',
  reasons: 'Ar sail',
  reason: reasonInWelsh,
  fix: (label) => {
    const changed = /^Change to “(.*)”$/s.exec(label)
    if (changed) return `Newid i “${changed[1]}”`
    return label === 'Take it out' ? 'Ei dynnu allan' : label
  },
  more: (places) => (places === 1 ? 'ac mewn un man arall' : `ac mewn mannau eraill hefyd (${places})`),
  limits: 'Doedd dim modd gwirio popeth',
  edit: 'Mynd yn ôl i olygu',
  post: 'Postio beth bynnag',
  confirm: 'Gall hyn yn hawdd dorri polisi eich ysgol. Ydych chi’n dal am ei bostio?',
  confirmPost: 'Ydw, ei bostio beth bynnag',
  unchecked: {
    title: 'Ni chafodd y drafft hwn ei wirio',
    reasons: {
      'no-answer': 'Ni ddaeth ateb mewn pryd.',
      unreadable: 'Doedd Second Look ddim yn gallu darllen beth sydd yn y golygydd hwn.',
      updated: 'Cafodd Second Look ei ddiweddaru tra oedd y dudalen hon ar agor.',
    },
    held: 'Does dim wedi’i bostio a does dim wedi’i golli: mae eich drafft yn dal yn y golygydd.',
    advice: {
      'no-answer': 'Ewch yn ôl a rhowch gynnig arall arni ymhen eiliad, neu postiwch heb ei wirio.',
      unreadable: 'Ewch yn ôl ac edrychwch drosto eich hun, neu postiwch heb ei wirio.',
      updated:
        'Ail-lwythwch y dudalen hon i’ch postiadau gael eu gwirio eto. Bydd eich drafft yn aros yma nes i chi ail-lwytho, felly copïwch ef yn gyntaf.',
    },
    post: 'Postio heb wirio',
  },
  acts: {
    group: (words) => `Beth gallwch chi ei wneud am “${words}”`,
    notPupil: 'Nid disgybl yw hwn',
    choose: (phrase) => `Pryd nad yw “${phrase}” yn ddisgybl? Bydd eich ateb yn aros ar y cyfrifiadur hwn.`,
    here: 'Ddim yn y postiad hwn',
    always: (phrase) => `Byth yn achos “${phrase}”`,
    sure: (phrase) =>
      `“${phrase}” yw enw llawn disgybl ar eich rhestr. Ydych chi’n siŵr mai rhywun arall sydd dan sylw bob tro y byddwch yn ei ysgrifennu?`,
    yes: (phrase) => `Ydw, byth yn achos “${phrase}”`,
    cancel: 'Canslo',
    no: 'Ei adael fel y mae',
    offer: (words) =>
      `Nid yw Second Look yn gallu newid y geiriau yn y golygydd hwn, felly mae eich drafft fel yr oedd. Rhowch hyn yn lle “${words}”:`,
    remove: (words) =>
      `Nid yw Second Look yn gallu newid y geiriau yn y golygydd hwn, felly mae eich drafft fel yr oedd. Tynnwch “${words}” allan eich hun.`,
    copy: 'Copïo',
    copied: 'Wedi’i gopïo.',
    notCopied: 'Ni adawodd y porwr iddo gael ei gopïo. Gallwch ddewis y geiriau a’u copïo eich hun.',
    working: 'Un eiliad…',
    done: {
      here: (phrase) => `Nid disgybl yw “${phrase}” yn y drafft hwn. Mae wedi’i wirio eto.`,
      always: (phrase) =>
        `Nid disgybl yw “${phrase}” pan fyddwch chi’n ei ysgrifennu. Gallwch newid hynny yng ngosodiadau Second Look.`,
      fix: 'Wedi’i newid yn eich drafft, a’i wirio eto.',
      stale: 'Roedd eich drafft wedi newid yn y cyfamser, felly ni newidiwyd dim. Mae wedi’i wirio eto.',
    },
  },
  clear: {
    title: 'Dim byd ar ôl i aros o’i herwydd',
    lead: 'Cafodd eich drafft ei wirio eto. Nid yw wedi’i bostio: chi sy’n penderfynu.',
    nothing: 'Does dim ynddo sydd angen ail olwg erbyn hyn.',
    post: 'Postio nawr',
    edit: 'Yn ôl i’m drafft',
  },
  indicator: {
    checking: 'Yn gwirio',
    unchecked: 'Heb ei wirio',
    uncheckedMore: 'Doedd dim modd gwirio’r drafft hwn y tro hwn. Cewch eich holi cyn iddo gael ei bostio.',
    none: 'Dim i’w nodi',
    noneMore: 'Does dim yn y drafft hwn sydd angen ail olwg. Mae’n cael ei wirio eto wrth i chi ysgrifennu.',
    partly: 'Wedi’i wirio’n rhannol',
    partlyMore: 'Doedd dim i’w nodi yn yr hyn yr oedd modd ei wirio.',
    count: (words, things) => `${words} · ${things}`,
    spoken: (words, things) =>
      `${words}: ${things === 1 ? 'un peth' : `${things} o bethau`} i’w nodi yn eich drafft`,
    close: 'Cau',
    atWord: (quote) => `Beth a welwyd: “${quote}”`,
    keys: 'F8: y gair nesaf. Escape: yn ôl at eich drafft.',
  },
  notices: {
    'press-again': 'Wedi’i wirio. Pwyswch Postio eto ac fe aiff yn syth drwodd.',
    checking: 'Yn gwirio eich drafft cyn iddo fynd.',
    'slipped-clean':
      'Aeth y postiad hwn allan cyn i Second Look allu ei wirio. Mae wedi’i wirio nawr: ni welwyd dim.',
    'slipped-unchecked':
      'Aeth y postiad hwn allan heb ei wirio: ni allai Second Look ei wirio. Edrychwch drosto eto eich hun.',
  },
}
