import { describe, expect, it } from 'vitest'
import { check } from '../../../src/engine'
import { knowledge } from '../demo'

/** Sentences of our own as Welsh school staff write them, Welsh alone and mixed with English. */
const RISKY: Readonly<Record<string, readonly string[]>> = {
  'pupil-circumstances': [
    "Un o'n rhai bach ni heb gael brecwast eto heddi, ei fam e'n gweithio nosweithiau.",
    'Mae ei dad o yn y carchar, dim rhyfedd bod yr hogyn yn flin.',
    'Disgybl yn fy nosbarth i mewn gofal maeth ers dydd Llun.',
    'Bachgen bach blwyddyn 2 yn llwgu eto bore ma.',
    "Mae rhieni un o'r plant wedi gwahanu ac mae o'n crio bob bore.",
    'Hogyn blwyddyn 9 wedi cael ei wahardd eto.',
    'Un o fy nisgyblion yn methu darllen o hyd a neb yn poeni.',
    'Mae ganddi awtistiaeth, y ferch fach newydd yn y dosbarth.',
    'Gofalwr ifanc yn fy nosbarth i, deg oed, yn codi pawb yn y bore.',
    'Mae gweithiwr cymdeithasol y bachgen wedi newid eto.',
    'One of my Y4s heb gael cinio, third day running.',
    'Wee rant: bachgen yn blwyddyn 5 heb got in this weather.',
    'Cleisiau ar fraich un o’r disgyblion eto heddiw.',
    'Y bychan wedi colli ei fam a neb wedi dweud wrthon ni.',
  ],
  derogatory: [
    "Mae ein pennaeth ni'n hollol ddi-glem. Wedi cael llond bol.",
    "Mae'r llywodraethwyr fel defaid, yn nodio i bopeth.",
    'Mae disgyblion blwyddyn 9 mor dwp eleni.',
    "Mae'r pennaeth yn anobeithiol, cywilydd arni.",
    'Mae rhai rhieni mor ddiog.',
    'Dosbarth ni yn llawn ffyliaid heddiw.',
    'Y dirprwy yn gelwyddgi, pawb yn gwybod.',
    "Mae'r bechgyn yn fy nosbarth mor wirion a dwl.",
    'Our pennaeth is useless, sori ond mae o.',
    'Rhieni pathetig yn cwyno eto am waith cartref.',
    'Cymhorthydd newydd yn dda i ddim.',
    "Mae'r athro newydd yn wastraff lle.",
    'Y prifathro yn fwli a phawb yn dawel.',
  ],
  threatening: [
    "Fe wna i'n siŵr dy fod ti'n difaru agor dy geg.",
    'Mi ladda i di os wyt ti yn dod at y giât eto.',
    "Gwylia dy gefn, dw i'n gwybod ble mae dy gar.",
    'Mi gei di weld fory, was.',
    'Watsia dy gefn di yn y maes parcio.',
    'Mae o angen cweir iawn gan rywun.',
    'Rhoi slap i honna a dyna ddiwedd ar y peth.',
    'Torri dy goesau di wna i os ti yn deud gair.',
  ],
  inappropriate: [
    'Ffwc o ddiwrnod, dw i wedi gorffen.',
    'Am ddiwrnod cachu, byth eto.',
    'Ffycin hel, arholiadau eto.',
    'Coc oen wedi parcio yn fy lle i.',
    'Twll din pawb, dwi adra.',
    'Wel am fastad o wythnos, bastad.',
  ],
  confidential: [
    'Peidiwch â dweud wrth neb ond mae dwy swydd yn mynd yn yr adran Gymraeg.',
    'Paid deud wrth neb, torri swyddi ar ôl y Pasg.',
    'Rhyngot ti a fi mae o wedi ei wahardd o’r gwaith.',
    'Mae’n gyfrinachol ond mae ailstrwythuro ar y ffordd yn yr ysgol.',
    'Estyn yn dod dydd Mawrth, neb i wybod.',
    'Diswyddiadau yn yr adran gelf erbyn yr haf.',
    'Mesurau arbennig fydd hi, medden nhw.',
    'Diffyg yn y gyllideb eto a staff yn talu.',
  ],
  contact: [
    'Gyrra neges i fi am dy waith cartref, blwyddyn 10.',
    'Gyrra DM i fi os ti isio help efo dy waith cwrs.',
    'Ychwanega fi ar Snap, ddosbarth ni, ar gyfer adolygu.',
    'Anfonwch neges breifat ata i am y gwaith cartref, blwyddyn 11.',
  ],
}

const HARMLESS = [
  "Mae'r tywydd yn hollol warthus eto.",
  "Mae'r tîm rygbi fel defaid heb fugail heddiw.",
  'Eira! Bws ddim yn dod. Dwi’n mynd yn ôl i’r gwely efo paned.',
  'Cyfarfod côr heno, awr a hanner o chwerthin a deg munud o ganu. Perffaith.',
  'Fi heb gael brecwast eto heddi. Y ci wedi cael dau.',
  'Croeso cynnes i’r teuluoedd newydd o Wcráin yn y pentre.',
  'Athrawes hanes. Cymraes. Dw i’n hoffi coffi.',
  'Llongyfarchiadau i bawb ym mlwyddyn 6, gwaith gwych!',
  'Mae disgyblion Cymru yn haeddu gwell cyllid.',
  'Dwi mor falch o fy nosbarth i heddiw.',
  'Diolch i’r pennaeth am y bisgedi.',
  'Bara brith Nain, o’r diwedd!',
  'Gyrra neges i fi os ti isio lifft i’r gig nos Wener.',
  'Plant a tree with the whole class on Friday.',
]

function interruptedFor(text: string): string[] {
  return check({ text }, knowledge)
    .findings.filter(({ level }) => level !== 'remind')
    .map(({ category }) => category)
}

describe.each(Object.entries(RISKY))('a Welsh draft with %s', (category, drafts) => {
  it.each(drafts)('is held: %s', (draft) => {
    expect(interruptedFor(draft)).toContain(category)
  })
})

describe('a harmless Welsh draft', () => {
  it.each(HARMLESS)('goes out: %s', (draft) => {
    expect(interruptedFor(draft)).toEqual([])
  })
})
