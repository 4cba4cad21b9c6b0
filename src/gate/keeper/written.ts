import type { ComposerKind } from '../../model/site'
import type { Found } from '../find-composer'
import { isHere } from '../path'
import { isVisible } from '../visible'
import type { ReadDraft } from './read-draft'

/** How long a draft may wait for its last step, in ms. */
const LONGEST = 30 * 60_000

/** What was written last in a composer, for a step at which it may be gone. */
export interface Last {
  readonly composer: Found
  readonly draft: ReadDraft
  readonly at: number
  /** What of it the person was let go on with at an earlier step. */
  readonly passed: string | null
  /** Whether the person pressed something that gives up a draft. */
  readonly dropped: boolean
}

/** Whether the words can still be read where they were written. */
export function isReadable({ editor }: Found): boolean {
  return isHere(editor) && isVisible(editor)
}

/**
 * What was written in composers that publish at a later step. In this frame's memory alone, until it was published, the
 * page was left, or half an hour later.
 */
export class Written {
  readonly #last = new Map<ComposerKind, Last>()

  /** The composer was read; one that is gone from the page says nothing of what was in it. */
  read(composer: Found, draft: ReadDraft): void {
    const { kind } = composer
    if (kind.last === undefined || !isHere(composer.editor)) return
    if (!draft.empty) {
      const passed = this.#last.get(kind)?.passed ?? null
      this.#last.set(kind, { composer, draft, at: performance.now(), passed, dropped: false })
    } else if (isReadable(composer)) this.#last.delete(kind)
  }

  /** The person was let go on with this draft. */
  passed({ kind }: Found, { fingerprint }: ReadDraft): void {
    const last = this.#last.get(kind)
    if (last !== undefined) this.#last.set(kind, { ...last, passed: fingerprint })
  }

  /** The person pressed something like “Discard”; what goes away with that is forgotten. */
  drop(): void {
    for (const [kind, last] of this.#last) this.#last.set(kind, { ...last, dropped: true })
  }

  forget(kind: ComposerKind): void {
    this.#last.delete(kind)
  }

  of(kind: ComposerKind): Last | undefined {
    return this.all().find(({ composer }) => composer.kind === kind)
  }

  all(): Last[] {
    for (const [kind, { composer, at, dropped }] of this.#last)
      if (performance.now() - at > LONGEST || (dropped && !isReadable(composer))) this.#last.delete(kind)
    return [...this.#last.values()]
  }
}
