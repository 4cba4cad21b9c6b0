import { wordsAt } from '../surfaces'
import type { Scene } from './scene'
import { giveUp, goTo, someBox } from './scene'

/** What a sequence writes, and takes out again. */

/** A pupil of the fictional school; a draft without it is clean. */
export const PUPIL = 'Aisha Abdi'

/** Every word is written once only, so that a draft published twice shows. */
export function newWord({ story, chance }: Scene): string {
  story.words += 1
  return `${chance.pick(['leek', 'kettle', 'heron', 'canal'])}${story.words}`
}

/** Puts the caret at the end of its line. Editors with a selection of their own hear of it after the key. */
async function toLineEnd({ page }: Scene): Promise<void> {
  await page.press('End')
  await page.evaluate('new Promise((heard) => requestAnimationFrame(() => setTimeout(heard)))')
}

async function writeIn(scene: Scene, before = ''): Promise<void> {
  await toLineEnd(scene)
  const word = newWord(scene)
  await scene.page.type(`${before}${word} `)
  scene.story.kept.add(word)
}

export async function writeWord(scene: Scene): Promise<void> {
  await goTo(scene, someBox(scene))
  await writeIn(scene)
}

export async function namePupil(scene: Scene): Promise<void> {
  await goTo(scene, someBox(scene))
  await writeIn(scene, ` ${PUPIL} `)
}

/** Takes everything out of one box and begins anew. */
export async function startAgain(scene: Scene): Promise<void> {
  const box = someBox(scene)
  await goTo(scene, box)
  giveUp(scene, await wordsAt(scene.page, box))
  await scene.page.press('Control+a')
  await scene.page.press('Backspace')
  await writeIn(scene)
}

export async function breakLine(scene: Scene): Promise<void> {
  await goTo(scene, scene.surface.editor)
  await toLineEnd(scene)
  await scene.page.press('Shift+Enter')
}
