import type { Hit } from '../match/trie'
import type { How } from './mention'
import type { NameMeaning } from './roll-index'

/** What words of a draft may stand for: a folded word of a name on the roll, and how it is written. */
export interface Rewrite {
  /** Words `from` to `to`, end exclusive. */
  readonly from: number
  readonly to: number
  /** The roll's word. */
  readonly word: string
  readonly how: How
  /** So doubtful that it counts only beside the other half of a full name. */
  readonly timid: boolean
}

/** A name of the roll in the draft's words. */
export interface NameHit extends Hit<NameMeaning> {
  readonly how: How
  /** The name as it was meant to be read, folded: disguises and typing mistakes undone, `olly` left as it is. */
  readonly said: string
  readonly timid: boolean
}
