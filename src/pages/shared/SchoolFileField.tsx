import { useState } from 'preact/hooks'
import type { School } from '../../model/school'
import { Banner } from './Banner'
import { FileDrop } from './FileDrop'
import { readSchoolFile, type SchoolFile } from './school-file'
import { strings } from './strings'

const text = strings.school

/** A folder that was dropped, or a file that went away. */
const unopened = (): SchoolFile => ({ read: false, problem: text.fileUnopened })

/** Brings a school in from a file; one that can't be read changes nothing. */
export function SchoolFileField({ onRead }: { onRead: (school: School) => void }) {
  const [result, setResult] = useState<SchoolFile | null>(null)
  const open = async (file: File): Promise<void> => {
    const read = await file.text().then(readSchoolFile, unopened)
    setResult(read)
    if (read.read) onRead(read.school)
  }
  return (
    <div class="stack">
      <FileDrop
        label={text.file}
        hint={text.fileHint}
        accept=".json,application/json"
        onFile={(file) => void open(file)}
      />
      {result?.read === false && (
        <Banner tone="warn">
          <p>{result.problem}</p>
        </Banner>
      )}
      {result?.read && (
        <Banner tone="ok">
          <p>{text.fileOk(result.school.name)}</p>
        </Banner>
      )}
    </div>
  )
}
