import type { Attachment } from '../../model/draft'
import type { SiteSheet } from '../../model/site'
import type { Act } from '../../warning/face'
import { composerAt, composerOf, type Found } from '../find-composer'
import type { Gesture } from '../gesture'
import type { Keeping } from '../keeping'
import { isHere } from '../path'
import { type Done, perform, type Say, type Shown } from './act'
import { FileLog } from './attachments'
import type { Checker } from './checker'
import { EarlyCheck } from './early-check'
import type { Face } from './face'
import { findComposerAgain } from './find-again'
import type { Tools } from './keeper'
import { Keepers } from './keepers'
import { type ReadDraft, readDraft } from './read-draft'
import { Sayings } from './sayings'

/** One frame's composers: what is in them, and what became of it. */
export class Desk implements Keeping {
  readonly #sheet: SiteSheet
  readonly #files: FileLog
  readonly #sayings = new Sayings()
  readonly #keepers: Keepers
  readonly #early: EarlyCheck
  #recent: HTMLElement | null = null

  constructor(sheet: SiteSheet, checker: Checker, face: Face, say: Say, letOut: Tools['letOut']) {
    this.#sheet = sheet
    this.#files = new FileLog(sheet)
    const read = (composer: Found): ReadDraft => this.#read(composer)
    const published = (composer: Found): void => {
      this.#files.forget(composer, this.#recent)
      this.#sayings.forget(composer)
      this.#early.look(composer)
    }
    const doer = { checker, sayings: this.#sayings, say, read }
    const act = async (act: Act, shown: Shown): Promise<Done> => {
      const done = await perform(act, shown, doer)
      const composer = done.acted.done ? shown.find() : null
      if (composer !== null) this.#early.look(composer)
      return done
    }
    this.#keepers = new Keepers({ sheet, checker, face, read, act, letOut, published })
    this.#early = new EarlyCheck({
      checker,
      face,
      read,
      act: (does, composer, draft) =>
        act(does, { draft, find: () => findComposerAgain(composer, sheet) }).then(({ acted }) => acted),
    })
  }

  get #recentHere(): HTMLElement | null {
    return this.#recent !== null && isHere(this.#recent) ? this.#recent : null
  }

  #read(composer: Found): ReadDraft {
    const recent = this.#recentHere
    const attach = (): Attachment[] => this.#files.attachmentsOf(composer, recent)
    const draft = readDraft(composer, this.#sheet, attach, this.#sayings.of(composer))
    if (draft.empty) this.#sayings.forget(composer)
    return draft
  }

  wrote(composer: Found): void {
    this.#recent = composer.editor
    // Later than now: the editor's own handling of the event comes after ours.
    this.#early.soon(composer, (draft) => this.#keepers.of(composer).changed(draft))
  }

  attached(at: Element, files: readonly File[]): void {
    const recent = this.#recentHere
    this.#files.add(at, files, recent)
    const composer = composerAt([at], this.#sheet) ?? (recent && composerOf(recent, this.#sheet))
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
