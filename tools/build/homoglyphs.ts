import table from 'unhomoglyph/data.json' with { type: 'json' }
import type { Plugin } from 'vite'

/** Letters that unhomoglyph knows as no Latin ones but that anybody reads so: Cyrillic, Greek, small capitals. */
const MORE: Readonly<Record<string, string>> = {
  ...pairs('вкмнтгбβτκηεσςω', 'bkmhtrbbtknecsw'),
  ...pairs('ᴀʙᴅᴇꜰɢʜᴊᴋʟᴍɴᴘǫʀᴛ', 'abdefghjklmnpqrt'),
}

function pairs(from: string, to: string): Record<string, string> {
  return Object.fromEntries([...from].map((letter, at) => [letter, to.charAt(at)]))
}

/** Whether folding by Unicode alone leaves it foreign. */
function isForeign(letter: string): boolean {
  const plain = letter.normalize('NFKD').replace(/\p{M}/gu, '')
  return [...letter].length === 1 && /\p{L}/u.test(letter) && /[^ -~]/.test(plain)
}

/** Letters of other alphabets → the small Latin letters that they look like (`о` → `o`). */
export function homoglyphs(): Record<string, string> {
  const found: Record<string, string> = { ...MORE }
  for (const [letter, latin] of Object.entries(table as Record<string, string>)) {
    if (!isForeign(letter) || !/^[a-z]{1,2}$/i.test(latin)) continue
    // A capital that looks like a small L is an I.
    found[letter] = latin === 'l' && letter !== letter.toLowerCase() ? 'i' : latin.toLowerCase()
  }
  return found
}

const MODULE = 'virtual:homoglyphs'
const RESOLVED = `\0${MODULE}`

/** Gives `virtual:homoglyphs`: what of unhomoglyph's table the engine needs, a twentieth of it. */
export function homoglyphsPlugin(): Plugin {
  return {
    name: 'second-look-homoglyphs',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load: (id) =>
      id === RESOLVED
        ? `export default JSON.parse(${JSON.stringify(JSON.stringify(homoglyphs()))})`
        : undefined,
  }
}
