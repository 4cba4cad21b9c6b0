import { goBack, published } from '../surfaces'
import { draftIn, hasWord, type Scene } from './scene'
import { PUPIL } from './words'

/** A text by its words: boxes are read in another order than they go out. */
const wordsOf = (text: string): string => text.split(/\s+/).filter(Boolean).sort().join(' ')

export const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Words that went out more than once; each is written once only. */
function repeated(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => [...new Set(text.match(/[a-z]+\d+/g))])
  return [...new Set(words.filter((word, index) => words.indexOf(word) !== index))]
}

/** Everything that went out, on pages that were left as well. */
export const publishedIn = async ({ page, story }: Scene) => [...story.published, ...(await published(page))]

/** What went wrong in a sequence, in words; nothing when all is well. */
export async function findWrongs(scene: Scene): Promise<string[]> {
  const { page, surface, story } = scene
  await goBack(page, surface)
  const texts = (await publishedIn(scene)).map(({ text }) => squeezed(text))
  const approved = [...story.approved].map(wordsOf)
  const draft = await draftIn(scene)
  const unchecked = texts.filter((text) => text.includes(PUPIL) && !approved.includes(wordsOf(text)))
  const held = approved.filter((draft) => !texts.some((text) => wordsOf(text) === draft))
  const lost = [...story.kept].filter((word) => ![draft, ...texts].some((text) => hasWord(text, word)))
  const here = await page.evaluate<readonly string[]>('window.exceptions')
  return [
    ...unchecked.map((text) => `published unchecked: ${text}`),
    ...repeated(texts).map((word) => `published twice: ${word} in ${texts.join(' | ')}`),
    ...held.map((draft) => `not let out: ${draft}; published: ${texts.join(' | ')}`),
    ...lost.map((word) => `lost: ${word}; published: ${texts.join(' | ')}; left: ${draft}`),
    ...[...story.exceptions, ...here, ...page.complaints()].map((message) => `exception: ${message}`),
  ]
}
