/** Copies that are handed over as a link, to whoever is given it: no person and no organization is their recipient. */
export { endLink } from './end-link.ts'
export { linksEnding, openLink, publishedOf } from './links.store.ts'
export { publishCopy } from './publish-copy.ts'
export { stageOf, type Published, type Stage } from './published.ts'
