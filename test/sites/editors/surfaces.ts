import type { Surface } from '../shared/surface'

/** Kinds of editor that no site has, under a host that the extension works on. */
export const hosts = ['business.facebook.com']

export const surfaces: readonly Surface[] = []
