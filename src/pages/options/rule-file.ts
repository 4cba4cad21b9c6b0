import { isNode, LineCounter, parseDocument } from 'yaml'
import { LARGEST_RULE_PACK } from '../../model/rule-pack'
import { ruleStrings } from './rule-strings'

const text = ruleStrings.packs

type Path = readonly (string | number)[]

export type RuleFile =
  | { readonly read: true; readonly content: unknown; readonly lineOf: (path: Path) => number }
  | { readonly read: false; readonly problems: readonly string[] }

/**
 * Text of a YAML or JSON file → plain data, and on which line a part of it stands. Nothing in it is run: there are
 * no tags beyond YAML's core, and no references, with which a small file can unfold to a huge one. Never throws.
 */
export function readRuleFile(written: string): RuleFile {
  if (written.length > LARGEST_RULE_PACK) return { read: false, problems: [text.tooLarge] }
  const lines = new LineCounter()
  const document = parseDocument(written, { lineCounter: lines, prettyErrors: false })
  const lineAt = (offset: number): number => lines.linePos(offset).line
  if (document.errors.length > 0)
    return {
      read: false,
      problems: document.errors.slice(0, 5).map(({ pos, message }) => text.line(lineAt(pos[0]), message)),
    }
  try {
    const content: unknown = document.toJS({ maxAliasCount: 0 })
    const lineOf = (path: Path): number => {
      for (let length = path.length; length > 0; length--) {
        const node = document.getIn(path.slice(0, length), true)
        if (isNode(node) && node.range) return lineAt(node.range[0])
      }
      return 1
    }
    return { read: true, content, lineOf }
  } catch (error) {
    return { read: false, problems: [error instanceof Error ? error.message : text.notData] }
  }
}
