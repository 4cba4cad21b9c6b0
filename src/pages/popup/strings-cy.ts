import { welsh as common } from '../shared/common-strings-cy'
import type { PopupStrings } from './strings'

const { verdict } = common

/** What the popup says, in Welsh. */
export const welsh: PopupStrings = {
  settings: 'Gosodiadau',
  state: {
    on: (site) => `Yn gwirio ar ${site}`,
    onHint: 'Cewch wybod cyn i unrhyw beth gael ei gyhoeddi.',
    incomplete: (site) => `Efallai nad yw’r gwirio ar ${site} yn gyflawn`,
    incompleteHint:
      'Aeth postiad allan yma cyn y gellid ei wirio: efallai bod y wefan wedi newid ei thudalennau, neu fod y dudalen hon ar agor pan ddiweddarwyd Second Look. Ail-lwythwch y dudalen. Mae popeth arall yn dal i gael ei wirio; bydd hyn yn diflannu pan welir postiad mewn pryd eto.',
    paused: (site, until) => `Wedi’i oedi ar ${site} tan ${until}`,
    pausedHint: 'Tan hynny does dim yn cael ei wirio yma. Bydd yn ailgychwyn ohono’i hun.',
    pausedAll: (until) => `Mae popeth wedi’i oedi tan ${until}`,
    off: (site) => `Wedi’i ddiffodd ar ${site}`,
    offHint: 'Does dim yn cael ei wirio yma.',
    access: (site) => `Ddim yn gwirio ar ${site} eto`,
    accessHint: 'Nid yw’r porwr wedi rhoi mynediad i’r wefan hon.',
    unknown: (site) => `Ddim yn gwirio ar ${site}`,
    unknownHint: 'Ydych chi’n postio yma ar gyfer eich gwaith? Gellir gwirio’r wefan hon hefyd.',
    none: 'Dim byd i’w wirio ar y dudalen hon',
    noneHint:
      'Mae Second Look yn gweithio ar Facebook, X, Instagram, llawer o wefannau eraill, a’r rhai y byddwch chi’n eu hychwanegu.',
    failed: 'Doedd dim modd cyrraedd Second Look',
  },
  last: {
    none: 'Y drafft diwethaf a wiriwyd: dim i’w nodi.',
    remind: (found) => `Y drafft diwethaf a wiriwyd: ${verdict.remind(found)}.`,
    warn: (found) => `Y drafft diwethaf a wiriwyd: ${verdict.warn(found)}.`,
    stop: (found) => `Y drafft diwethaf a wiriwyd: ${verdict.stop(found)}.`,
  },
  missing: {
    school: 'Nid yw eich ysgol wedi’i gosod eto.',
    roll: 'Does dim rhestr disgyblion eto, felly nid oes modd adnabod enwau disgyblion.',
    rollProblem:
      'Nid oes modd darllen y rhestr disgyblion ar hyn o bryd, felly nid oes modd adnabod enwau disgyblion.',
    setUp: 'Ei gosod',
  },
  pauseHere: 'Oedi yma:',
  hour: '1 awr',
  today: 'Heddiw',
  resume: 'Ailddechrau gwirio',
  switchOn: 'Troi ymlaen',
  allow: 'Caniatáu mynediad',
  check: 'Gwirio’r wefan hon',
  refused: 'Ni roddodd y porwr fynediad, felly nid yw’r wefan hon yn cael ei gwirio.',
  reload:
    'Bydd y wefan hon yn cael ei gwirio o hyn ymlaen. Os ydych wedi dechrau postiad yma, copïwch ef ac yna ail-lwythwch y dudalen.',
  tryText: 'Gwirio testun',
  tryHint: 'Cyn anfon e-bost, cylchlythyr neu bostiad o’ch ffôn.',
  tryPlaceholder: 'Ysgrifennwch neu gludwch y testun yma',
  tryButton: 'Gwirio',
}
