import type { Published } from '../../../tools/replicas/published'
import type { Chance } from '../chance'
import type { Page } from '../driver/driver'
import { allOf } from '../driver/place'
import { addressOf, goBack, isSeen, published, type Surface, settle } from '../surfaces'

/** What one sequence did, and what should be true of it. */
export interface Story {
  readonly steps: string[]
  /** Words that were written and not taken out again: each must be in a box or published in the end. */
  readonly kept: Set<string>
  /** Drafts that the person said may go out although they were warned. */
  readonly approved: Set<string>
  words: number
  /** How often the person was asked before something went out. */
  asked: number
  /** What the boxes held when they were last to be seen: at a later step they may be gone. */
  draft: string
  /** What pages that were left had published, and what went wrong on them. */
  readonly published: Published[]
  readonly exceptions: string[]
}

export const newStory = (): Story => ({
  steps: [],
  kept: new Set(),
  approved: new Set(),
  words: 0,
  asked: 0,
  draft: '',
  published: [],
  exceptions: [],
})

export interface Scene {
  readonly page: Page
  readonly surface: Surface
  readonly chance: Chance
  readonly story: Story
}

/** Discards what was being written, where a site has a button for it. */
const CLOSE = '[role="dialog"] [aria-label="Close"], [data-testid="composerDiscardButton"], [data-close]'

/** Everything that goes out together. */
const boxesOf = ({ editor, beside = [] }: Surface): readonly string[] => [editor, ...beside]

/** What stands in all boxes; where they gave way to a later step, what stood in them. */
export async function draftIn({ page, surface, story }: Scene): Promise<string> {
  const texts = await page.evaluate<readonly string[]>(
    `[${boxesOf(surface).map((box) => `${allOf(box)}[0]`)}].filter(Boolean).map((box) => (box.value ?? box.innerText).trim())`,
  )
  if (texts.length === 0 && surface.steps && (await isSeen(page, surface.steps.back))) return story.draft
  story.draft = texts.join('\n').trim()
  return story.draft
}

/** Whether a word stands in a text: `leek1` doesn't in `leek12`. */
export const hasWord = (text: string, word: string): boolean => new RegExp(`${word}(?!\\d)`).test(text)

/** The person takes words out or gives them up: they needn't be anywhere. */
export function giveUp({ story }: Scene, text: string): void {
  for (const word of story.kept) if (hasWord(text, word)) story.kept.delete(word)
}

export const isClosable = ({ page }: Scene): Promise<boolean> => isSeen(page, CLOSE)

export async function close(scene: Scene): Promise<void> {
  giveUp(scene, await draftIn(scene))
  await scene.page.click(CLOSE)
}

/** Turns to a new page where this one is done with. */
export async function leaveWhatIsDone({ page, surface, story }: Scene): Promise<void> {
  if (!surface.once) return
  const isHere = [surface.editor, ...(surface.steps ? [surface.steps.back] : [])]
  const seen = await Promise.all(isHere.map((each) => isSeen(page, each)))
  if ((await published(page)).length === 0 && seen.includes(true)) return
  await settle(page)
  story.published.push(...(await published(page)))
  story.exceptions.push(...(await page.evaluate<readonly string[]>('window.exceptions')))
  await page.go(addressOf(surface))
  await surface.open(page)
}

/** Puts the caret in a box, whatever was done before. */
export async function goTo(scene: Scene, box: string): Promise<void> {
  const { page, surface } = scene
  await goBack(page, surface)
  await leaveWhatIsDone(scene)
  if (!(await isSeen(page, surface.editor))) {
    if (await isClosable(scene)) await close(scene)
    await surface.open(page)
    // Editors take the focus a frame after they came; a person sees them before they press.
    await page.evaluate('new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)))')
  }
  await page.click(box)
}

/** Most of the time the editor, where there are others now and then one of them. */
export function someBox({ surface, chance }: Scene): string {
  const { editor, beside } = surface
  return beside && chance.happens(0.3) ? chance.pick(beside) : editor
}
