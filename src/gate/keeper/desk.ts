import type { SiteSheet } from '../../model/site'
import { composerAt, composerOf, type Found } from '../find-composer'
import type { Gesture } from '../gesture'
import type { Keeping } from '../keeping'
import { FileLog } from './attachments'
import type { Checker } from './checker'
import { EarlyCheck } from './early-check'
import type { Face } from './face'
import { Keepers } from './keepers'
import { type ReadDraft, readDraft } from './read-draft'

/** One frame's composers: what is in them, and what became of it. */
export class Desk implements Keeping {
  readonly #sheet: SiteSheet
  readonly #files = new FileLog()
  readonly #keepers: Keepers
  readonly #early: EarlyCheck
  #recent: HTMLElement | null = null

  constructor(sheet: SiteSheet, checker: Checker, face: Face) {
    this.#sheet = sheet
    const read = (composer: Found): ReadDraft => this.#read(composer)
    const published = (composer: Found): void => {
      this.#files.forget(composer, this.#recent)
      this.#early.look(composer)
    }
    this.#keepers = new Keepers({ sheet, checker, face, read, published })
    this.#early = new EarlyCheck(checker, face, read)
  }

  #read(composer: Found): ReadDraft {
    const recent = this.#recent?.isConnected === true ? this.#recent : null
    return readDraft(composer, this.#sheet, () => this.#files.attachmentsOf(composer, recent))
  }

  wrote(composer: Found): void {
    this.#recent = composer.editor
    // Later than now: the editor's own handling of the event comes after ours.
    this.#early.soon(composer, (draft) => this.#keepers.of(composer).changed(draft))
  }

  attached(at: Element, files: readonly File[]): void {
    this.#files.add(at, files)
    const recent = this.#recent?.isConnected === true ? composerOf(this.#recent, this.#sheet) : null
    const composer = composerAt([at], this.#sheet) ?? recent
    if (composer !== null) this.#early.soon(composer)
  }

  mayLead(event: Event, composer: Found): boolean {
    const keeper = this.#keepers.of(composer)
    if (event.type === 'pointerdown') keeper.begin()
    return keeper.mayLead(event, this.#read(composer))
  }

  mayPublish(event: Event, composer: Found, gesture: Gesture): boolean {
    return this.#keepers.of(composer).mayPublish(event, this.#read(composer), gesture)
  }

  keep(composer: Found, gesture: Gesture): void {
    this.#keepers.of(composer).keep(this.#read(composer), gesture)
  }
}
