import Papa from 'papaparse'
import { safeParse } from 'valibot'
import { PupilSchema, type Roll } from '../../src/model/pupil'

export function readCsvRoll(text: string): Roll {
  const { data } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  })
  return data.flatMap((row) => {
    const result = safeParse(PupilSchema, {
      given: row['Legal Forename'] ?? '',
      surname: row['Legal Surname'] ?? '',
      preferred: row['Preferred Forename'] ?? '',
      year: row['Year Group'] ?? '',
      group: row['Reg Group'] ?? '',
      photoConsent: row['Photo Consent'] ? row['Photo Consent'] === 'Yes' : null,
    })
    return result.success ? [result.output] : []
  })
}
