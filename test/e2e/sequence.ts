import type { Chance } from './chance'
import type { Page } from './driver/driver'
import { allOf, until } from './driver/place'
import { postAnyway } from './journeys'
import { look, waitForNoDialog } from './seen'
import { enter, firstWay, gesture, published, type Surface, settle, wordsIn } from './surfaces'

/** A pupil of the fictional school; a draft without it is clean. */
const PUPIL = 'Aisha Abdi'

/** What one sequence did, and what should be true of it. */
export interface Story {
  readonly steps: string[]
  /** Words that were written and not taken out again: each must be in the editor or published in the end. */
  readonly kept: Set<string>
  /** Drafts that the person said may go out although they were warned. */
  readonly approved: Set<string>
  words: number
}

export const newStory = (): Story => ({ steps: [], kept: new Set(), approved: new Set(), words: 0 })

interface Scene {
  readonly page: Page
  readonly surface: Surface
  readonly chance: Chance
  readonly story: Story
}

type Step = (scene: Scene) => Promise<void>

/** Every word is written once only, so that a draft published twice shows. */
function newWord({ story, chance }: Scene): string {
  story.words += 1
  return `${chance.pick(['leek', 'kettle', 'heron', 'canal'])}${story.words}`
}

async function goToEditor({ page, surface }: Scene): Promise<void> {
  const isThere = (there: string) => page.evaluate<boolean>(`${allOf(surface.editor)}.some(${there})`)
  if (surface.steps && (await isThere('() => true'))) await surface.steps.back(page)
  if (await isThere('(editor) => editor.getClientRects().length > 0')) return page.click(surface.editor)
  await page.evaluate('document.querySelector(\'[role="dialog"] [aria-label="Close"]\')?.click()')
  await enter(page, surface)
}

const writeWord: Step = async (scene) => {
  await goToEditor(scene)
  await scene.page.press('End')
  const word = newWord(scene)
  await scene.page.type(`${word} `)
  scene.story.kept.add(word)
}

const namePupil: Step = async (scene) => {
  await goToEditor(scene)
  await scene.page.press('End')
  const word = newWord(scene)
  await scene.page.type(`${PUPIL} ${word} `)
  scene.story.kept.add(word)
}

const startAgain: Step = async (scene) => {
  await goToEditor(scene)
  await scene.page.press('Control+a')
  await scene.page.press('Backspace')
  scene.story.kept.clear()
  await writeWord(scene)
}

const breakLine: Step = async (scene) => {
  await goToEditor(scene)
  await scene.page.press('End')
  await scene.page.press('Shift+Enter')
}

const rest: Step = ({ page }) => settle(page)

/** What a gesture on a draft of these words may lead to: a question, or nothing more in the editor. */
async function answered({ page, surface }: Scene, before: number, words: string): Promise<void> {
  // Where nothing stands and nothing is attached, nothing comes of it.
  const isBare = words === '' && !(await page.evaluate<boolean>(`${allOf('.preview')}.length > 0`))
  const deadline = Date.now() + (isBare ? 300 : 3_000)
  await until('an answer to a gesture', async () => {
    const { dialog, focused } = await look(page)
    if (dialog !== null) return focused !== null
    if ((await published(page)).length > before) return true
    // A picture alone leaves an empty editor all the while.
    return Date.now() > deadline || (words !== '' && (await wordsIn(page, surface)) === '')
  })
}

async function decide(scene: Scene): Promise<void> {
  const { page, surface, chance, story } = scene
  if ((await look(page)).dialog === null) return
  const draft = await wordsIn(page, surface)
  if (chance.happens(0.5)) {
    await page.press(chance.pick(['Escape', 'Enter']))
    await waitForNoDialog(page)
    return
  }
  story.approved.add(draft)
  const before = (await published(page)).length
  await postAnyway(page)
  await answered(scene, before, draft)
}

/** Whether there is anything to press; where there isn't, keys always publish. */
const presses = ({ gestures }: Surface) => gestures.includes('click')

const canPublish = ({ page, surface }: Scene) =>
  page.evaluate<boolean>(
    `(() => {
      const control = ${allOf(surface.control)}.at(-1)
      if (control === undefined) return ${!presses(surface)}
      return !control.matches(':disabled, [aria-disabled="true"]')
    })()`,
  )

async function tryToPublish(scene: Scene, act: () => Promise<void>): Promise<void> {
  const before = (await published(scene.page)).length
  const words = await wordsIn(scene.page, scene.surface)
  await act()
  await answered(scene, before, words)
  await decide(scene)
}

const publish: Step = async (scene) => {
  if (!(await canPublish(scene))) return
  const way = scene.chance.pick(scene.surface.gestures)
  scene.story.steps.push(way)
  if (!way.startsWith('control') && way !== 'click') await goToEditor(scene)
  await tryToPublish(scene, () => gesture(scene.page, scene.surface, way))
}

const doubleClick: Step = async (scene) => {
  if (!presses(scene.surface) || !(await canPublish(scene))) return
  await tryToPublish(scene, () => scene.page.click(scene.surface.control, 2))
}

/** Presses and goes on writing before anything answered; what is written then may land anywhere but twice. */
const writeWhileHeld: Step = async (scene) => {
  if (!(await canPublish(scene))) return
  await tryToPublish(scene, async () => {
    await gesture(scene.page, scene.surface, firstWay(scene.surface))
    await scene.page.type(newWord(scene))
  })
}

const STEPS: readonly (readonly [string, Step])[] = [
  ['write', writeWord],
  ['write', writeWord],
  ['name a pupil', namePupil],
  ['start again', startAgain],
  ['break the line', breakLine],
  ['rest', rest],
  ['publish', publish],
  ['publish', publish],
  ['publish', publish],
  ['double click', doubleClick],
  ['write while held', writeWhileHeld],
]

export async function takeSteps(scene: Scene, count: number): Promise<void> {
  await writeWord(scene)
  for (let taken = 0; taken < count; taken++) {
    const [name, step] = scene.chance.pick(STEPS)
    scene.story.steps.push(name)
    await step(scene)
    scene.story.steps.push(`→ “${squeezed(await wordsIn(scene.page, scene.surface))}”`)
  }
  await settle(scene.page)
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** What went wrong in a sequence, in words; nothing when all is well. */
export async function findWrongs({ page, surface, story }: Scene): Promise<string[]> {
  const texts = (await published(page)).map(({ text }) => squeezed(text))
  const approved = [...story.approved].map(squeezed)
  const editor = squeezed(await wordsIn(page, surface))
  const unchecked = texts.filter((text) => text.includes(PUPIL) && !approved.includes(text))
  const twice = texts.filter((text, index) => text !== '' && texts.indexOf(text) !== index)
  const exceptions = [...(await page.evaluate<readonly string[]>('window.exceptions')), ...page.complaints()]
  const lost = [...story.kept].filter((word) => ![editor, ...texts].some((text) => text.includes(word)))
  return [
    ...unchecked.map((text) => `published unchecked: ${text}`),
    ...twice.map((text) => `published twice: ${text}`),
    ...lost.map((word) => `lost: ${word}`),
    ...exceptions.map((message) => `exception: ${message}`),
  ]
}
