import type { Bytes } from '../sealing/seal'

export const toBase64 = (bytes: Bytes): string => btoa(String.fromCharCode(...bytes))

export const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
