import { settle } from '../surfaces'
import { doubleClick, lookAhead, publish, writeWhileHeld } from './publishing'
import { close, draftIn, isClosable, leaveWhatIsDone, type Scene } from './scene'
import { breakLine, namePupil, startAgain, writeWord } from './words'
import { squeezed } from './wrongs'

type Step = (scene: Scene) => Promise<void>

const rest: Step = ({ page }) => settle(page)

const giveUpAll: Step = async (scene) => {
  if (await isClosable(scene)) await close(scene)
}

const STEPS: readonly (readonly [string, Step])[] = [
  ['write', writeWord],
  ['write', writeWord],
  ['write', writeWord],
  ['name a pupil', namePupil],
  ['name a pupil', namePupil],
  ['start again', startAgain],
  ['break the line', breakLine],
  ['rest', rest],
  ['publish', publish],
  ['publish', publish],
  ['publish', publish],
  ['publish', publish],
  ['double click', doubleClick],
  ['write while held', writeWhileHeld],
  ['look ahead', lookAhead],
  ['close', giveUpAll],
]

/** Writes a word and then does anything, so many times. */
export async function takeSteps(scene: Scene, count: number): Promise<void> {
  await writeWord(scene)
  for (let taken = 0; taken < count; taken++) {
    const [name, step] = scene.chance.pick(STEPS)
    scene.story.steps.push(name)
    await leaveWhatIsDone(scene)
    await step(scene)
    scene.story.steps.push(`→ “${squeezed(await draftIn(scene))}”`)
  }
  await settle(scene.page)
}
