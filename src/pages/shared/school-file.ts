import { getDotPath, safeParse } from 'valibot'
import { type School, SchoolSchema } from '../../model/school'
import { strings } from './strings'

export type SchoolFile =
  | { readonly read: true; readonly school: School }
  | { readonly read: false; readonly problem: string }

/** Text of a `school.json` → a school, or what is wrong with it in words. Never throws. */
export function readSchoolFile(text: string): SchoolFile {
  let content: unknown
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { read: false, problem: strings.school.fileNotJson }
  }
  const result = safeParse(SchoolSchema, content)
  if (result.success) return { read: true, school: result.output }
  const [issue] = result.issues
  const path = getDotPath(issue)
  return {
    read: false,
    problem: strings.school.fileNotSchool(path ? `“${path}”: ${issue.message}` : issue.message),
  }
}
