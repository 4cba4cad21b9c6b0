import type { DetailKind } from '../../model/rule'
import { ADDRESS, POSTCODE } from './address'
import { BIRTH_DATE } from './birth'
import { EMAIL } from './email'
import type { DetailForm } from './form'
import { BANK_ACCOUNT, CARD_NUMBER } from './money'
import { NATIONAL_INSURANCE, PAPERS } from './papers'
import { PHONE } from './phone'

/** The forms of each kind; patterns never look further than a bounded number of characters. */
export const FORMS: Record<DetailKind, readonly DetailForm[]> = {
  phone: PHONE,
  email: EMAIL,
  postcode: POSTCODE,
  address: ADDRESS,
  card: CARD_NUMBER,
  bank: BANK_ACCOUNT,
  'national-insurance': NATIONAL_INSURANCE,
  'birth-date': BIRTH_DATE,
  papers: PAPERS,
}
