import type { Act, Acted } from '../../warning/face'
import type { Found } from '../find-composer'
import { isHere } from '../path'
import type { Checker, Outcome } from './checker'
import type { Face } from './face'
import { Gone } from './gone'
import { passagesOf } from './passages'
import { Pauses } from './pauses'
import type { ReadDraft } from './read-draft'

/** How long the person has to stop typing before the draft is checked, in ms. */
const PAUSE = 250
/** The same where Enter sends: there is no pointer on its way to a button in which to check. */
const SHORT_PAUSE = 10
/** The longest text (UTF-16 code units) that is checked at nearly every key. */
const SHORT_TEXT = 2_000

export interface EarlyTools {
  readonly checker: Checker
  readonly face: Face
  read(composer: Found): ReadDraft
  /** The same composer after the page rebuilt its editor; `null` when it is gone. */
  again(composer: Found): Found | null
  /** The composer as it stands in the page now: what is around an editor may have changed since the last letter. */
  renew(composer: Found): Found
  /** Does what the person asks for in the indicator's panel about the draft that it speaks of. */
  act(act: Act, composer: Found, draft: ReadDraft): Promise<Acted>
}

/** Checks while the person writes, so that at the gesture there is a verdict already, and shows it. */
export class EarlyCheck {
  readonly #checker: Checker
  readonly #face: Face
  readonly #read: EarlyTools['read']
  readonly #again: EarlyTools['again']
  readonly #renew: EarlyTools['renew']
  readonly #act: EarlyTools['act']
  readonly #gone = new Gone()
  /** Editors whose text is too long to be read at every key. */
  readonly #long = new WeakSet<Element>()
  readonly #pauses = new Pauses()
  /** Editors whose draft is being checked. */
  readonly #asked = new WeakSet<Element>()

  constructor({ checker, face, read, again, renew, act }: EarlyTools) {
    this.#checker = checker
    this.#face = face
    this.#read = read
    this.#again = again
    this.#renew = renew
    this.#act = act
  }

  /** Looks at the composer after a pause; `then` gets it as it stands then, and its draft, if the editor is still there. */
  soon(composer: Found, then?: (composer: Found, draft: ReadDraft) => void): void {
    const { editor, kind } = composer
    const isQuick = kind.keys.includes('enter') && !this.#long.has(editor)
    this.#pauses.after(isQuick ? SHORT_PAUSE : PAUSE, editor, () => {
      // The background answers one after the other: what was written meanwhile would only keep the last draft waiting.
      if (isQuick && this.#asked.has(editor)) return this.soon(composer, then)
      // A control that came with the first letter may make it another composer.
      const now = this.#renew(composer)
      const draft = this.look(now)
      // At a step that took the editor away, what is kept is no longer what was in it.
      if (isHere(now.editor)) then?.(now, draft)
    })
  }

  /** Reads the draft, asks about it where it isn't known, and says so at the composer. */
  look(composer: Found): ReadDraft {
    const draft = this.#read(composer)
    if (draft.draft.text.length > SHORT_TEXT) this.#long.add(composer.editor)
    else this.#long.delete(composer.editor)
    void this.#show(composer, draft)
    return draft
  }

  async #show(composer: Found, draft: ReadDraft): Promise<void> {
    const { editor } = composer
    if (draft.empty || !isHere(editor)) return this.#face.now?.forget(editor)
    this.#asked.add(editor)
    const outcome = await this.#checker.check(draft).finally(() => this.#asked.delete(editor))
    if (!this.#isStill(composer, draft)) return
    this.#say(composer, draft, outcome)
    if (outcome.state !== 'failed') return
    const late = await this.#checker.late(draft)
    if (late && this.#isStill(composer, draft)) this.#say(composer, draft, late)
  }

  /** Whether this is still what stands there; what has come instead is looked at. */
  #isStill(composer: Found, draft: ReadDraft): boolean {
    // It was written on, and is looked at after that.
    if (this.#pauses.has(composer.editor)) return false
    const now = isHere(composer.editor) ? this.#read(composer) : null
    if (now?.fingerprint === draft.fingerprint) return true
    // A page may show a picture, or take it away, without an event of the person's.
    if (now !== null) this.soon(composer)
    return false
  }

  #say(composer: Found, draft: ReadDraft, outcome: Outcome): void {
    const { editor } = composer
    // In a frame, that frame's own keeper says it, where the words stand.
    if (editor.ownerDocument !== document) return
    this.#gone.watch(editor, () => this.#follow(composer))
    if (outcome.state === 'off') this.#face.now?.forget(editor)
    else if (outcome.state === 'failed') this.#face.now?.indicate(editor, { kind: 'unchecked' })
    else {
      const { verdict, limits } = outcome
      const acting = (act: Act): Promise<Acted> => this.#act(act, composer, draft)
      const passages = passagesOf(composer, verdict.findings)
      this.#face.now?.indicate(editor, { kind: 'verdict', verdict, limits }, acting, passages)
    }
  }

  /** What was said stood at an editor that is gone: it is said at the one that is there instead. */
  #follow(composer: Found): void {
    this.#face.now?.forget(composer.editor)
    const again = this.#again(composer)
    if (again !== null) this.look(again)
  }
}
