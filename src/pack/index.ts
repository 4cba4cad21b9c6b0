export { makePack, packName } from './make-pack'
export { looksLikePack, type OpenedPack, openPack } from './open-pack'
