import { allOf, until } from '../driver/place'
import { postAnyway } from '../journeys'
import { look, waitForNoDialog } from '../seen'
import { firstWay, gesture, goForward, isSeen, published, type Surface } from '../surfaces'
import { draftIn, goTo, type Scene, someBox } from './scene'
import { newWord } from './words'

/** The ways in which a sequence publishes, and what the person says when they are asked. */

/** What a gesture on a draft of these words may lead to: a question, or nothing more in the boxes. */
async function answered(scene: Scene, before: number, words: string): Promise<void> {
  const { page } = scene
  // Where nothing stands and nothing is attached, nothing comes of it.
  const isBare = words === '' && !(await isSeen(page, '.preview, .previews img'))
  const deadline = Date.now() + (isBare ? 300 : 3_000)
  await until('an answer to a gesture', async () => {
    const { dialog, focused } = await look(page)
    if (dialog !== null) return focused !== null
    if ((await published(page)).length > before) return true
    // A picture alone leaves an empty editor all the while.
    return Date.now() > deadline || (words !== '' && (await draftIn(scene)) === '')
  })
}

async function decide(scene: Scene): Promise<void> {
  const { page, chance, story } = scene
  if ((await look(page)).dialog === null) return
  story.asked += 1
  const draft = await draftIn(scene)
  if (chance.happens(0.5)) {
    const key = chance.pick(['Escape', 'Enter'])
    story.steps.push(key)
    await page.press(key)
    await waitForNoDialog(page)
    return
  }
  story.steps.push('post anyway')
  story.approved.add(draft)
  const before = (await published(page)).length
  await postAnyway(page)
  await answered(scene, before, draft)
}

/** Whether there is anything to press; where there isn't, keys always publish. */
const presses = ({ gestures }: Surface): boolean => gestures.includes('click')

/** Whether the person could press what publishes here, or what leads there. */
async function canPublish({ page, surface }: Scene): Promise<boolean> {
  const { steps, control } = surface
  const next = steps && !(await isSeen(page, steps.back)) ? steps.forward : control
  return page.evaluate<boolean>(
    `(() => {
      const control = ${allOf(next)}.at(-1)
      if (control === undefined) return ${!presses(surface)}
      return !control.matches(':disabled, [aria-disabled="true"]')
    })()`,
  )
}

async function tryToPublish(scene: Scene, act: () => Promise<void>): Promise<void> {
  const before = (await published(scene.page)).length
  const words = await draftIn(scene)
  await act()
  await answered(scene, before, words)
  await decide(scene)
}

export async function publish(scene: Scene): Promise<void> {
  if (!(await canPublish(scene))) return
  const way = scene.chance.pick(scene.surface.gestures)
  scene.story.steps.push(way)
  if (!way.startsWith('control') && way !== 'click')
    await goTo(scene, way.includes('+') ? someBox(scene) : scene.surface.editor)
  await tryToPublish(scene, () => gesture(scene.page, scene.surface, way))
}

export async function doubleClick(scene: Scene): Promise<void> {
  const { page, surface } = scene
  if (!presses(surface) || !(await canPublish(scene))) return
  await tryToPublish(scene, async () => {
    await goForward(page, surface)
    await page.click(surface.control, 2)
  })
}

/** Presses and goes on writing before anything answered; what is written then may land anywhere but twice. */
export async function writeWhileHeld(scene: Scene): Promise<void> {
  if (!(await canPublish(scene))) return
  await tryToPublish(scene, async () => {
    await gesture(scene.page, scene.surface, firstWay(scene.surface))
    await scene.page.type(newWord(scene))
  })
}

/** Looks at the last step, and comes back at the next one. */
export async function lookAhead(scene: Scene): Promise<void> {
  if (!(await canPublish(scene))) return
  await draftIn(scene)
  await goForward(scene.page, scene.surface)
}
