import type { CommonStrings } from './common-strings'

const things = (found: number): string => (found === 1 ? 'un peth' : `${found} o bethau`)

/** What the popup and the check of a text share with the other pages, in Welsh. */
export const welsh: CommonStrings = {
  product: 'Second Look',
  unreachable:
    'Doedd dim modd cyrraedd Second Look y tro hwn. Ni newidiwyd dim. Ail-lwythwch y dudalen a rhowch gynnig arall arni; os na fydd hynny’n helpu, ailgychwynnwch y porwr.',
  loading: 'Un eiliad…',
  tryAgain: 'Rhoi cynnig arall arni',
  switchWords: { on: 'Ymlaen', off: 'I ffwrdd' },
  level: { remind: 'Nodyn atgoffa', warn: 'Gwerth ail olwg', stop: 'Peidiwch â phostio hyn' },
  verdict: {
    none: 'Dim i’w nodi',
    remind: (found) => (found === 1 ? 'un nodyn atgoffa' : `${found} nodyn atgoffa`),
    warn: (found) => `${things(found)} sy’n werth ail olwg`,
    stop: (found) => `${things(found)} sy’n werth ail olwg, ac o leiaf un yn ddifrifol`,
  },
  noneHint:
    'Nid yw hynny’n golygu ei fod yn iawn: fe wyddoch chi bethau amdano na all Second Look eu gwybod.',

  check: {
    tooLong: 'Mae’r testun hwn yn hirach nag y mae unrhyw wefan yn ei dderbyn. Gwiriwch ef fesul darn.',
    failed: 'Ni chafodd y testun ei wirio.',
    off: 'Mae Second Look wedi’i ddiffodd, felly ni chafodd y testun ei wirio.',
    limits: 'Doedd dim modd gwirio popeth',
    more: (found) => `… ac ${things(found)} arall, wedi’u marcio yn y testun.`,
  },

  unlock: {
    passphrase: 'Cyfrinymadrodd',
    show: 'Dangos',
    hide: 'Cuddio',
    showLabel: (field) => `Dangos: ${field}`,
    hideLabel: (field) => `Cuddio: ${field}`,
    working:
      'Un eiliad. Mae hyn yn cymryd amser o fwriad, fel na all neb roi cynnig ar lawer o gyfrinymadroddion.',
    title: 'Mae eich rhestr disgyblion wedi’i chloi',
    lead: 'Felly nid yw enwau’n cael eu gwirio; mae popeth arall. Rhowch eich cyfrinymadrodd unwaith, a bydd ar agor nes i’r porwr gael ei gau.',
    button: 'Datgloi',
    failed: 'Ar glo o hyd',
  },
  tomorrow: 'yfory',
  locale: 'cy',
}
