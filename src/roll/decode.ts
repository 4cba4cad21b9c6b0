/**
 * Text files say nothing of their encoding. Schools' systems write UTF-8 with or without a mark, Excel's
 * “Unicode text” is UTF-16, and older exports are Windows-1252 (PEERS.md §4.2).
 */

const MARKS: readonly { readonly encoding: string; readonly mark: readonly number[] }[] = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
]

const SAMPLE = 4000

/** UTF-16 without a mark: in Latin text every other byte is zero. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE)
  let even = 0
  let odd = 0
  sample.forEach((byte, index) => {
    if (byte !== 0) return
    if (index % 2 === 0) even += 1
    else odd += 1
  })
  const half = sample.length / 2
  if (half >= 2 && odd > half * 0.7 && even < half * 0.1) return 'utf-16le'
  if (half >= 2 && even > half * 0.7 && odd < half * 0.1) return 'utf-16be'
  return null
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

/**
 * What Windows-1252 has where Latin-1 has control characters, from 0x80 on: curly quotes and apostrophes above all.
 * Browsers know it; Node 20 decodes these bytes as Latin-1, and the command line reads the same files.
 */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes)
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control)
}

/** Bytes → text, without a byte-order mark. Never fails: Windows-1252 gives every byte a meaning. */
export function decodeText(bytes: Uint8Array): string {
  const marked = MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))
  const encoding = marked?.encoding ?? unmarkedUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : null)
  return encoding === null ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes)
}

/** Whether bytes can't be text of any kind a school exports: zero bytes all over, or few printable ones. */
export function looksBinary(bytes: Uint8Array): boolean {
  if (MARKS.some(({ mark }) => mark.every((byte, index) => bytes[index] === byte))) return false
  if (unmarkedUtf16(bytes) !== null) return false
  const sample = bytes.subarray(0, SAMPLE)
  const strange = sample.filter((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13).length
  return strange > sample.length / 100
}
