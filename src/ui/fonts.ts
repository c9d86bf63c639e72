import { createRequire } from 'node:module'

/** A font file of the interface: where it lies on the disk and where it is served. */
export interface Font {
  path: string
  url: string
}

const find = createRequire(import.meta.url).resolve

const font = (family: string, subset: string): Font => {
  const file = `${family}-${subset}-wght-normal.woff2`
  return { path: find(`@fontsource-variable/${family}/files/${file}`), url: `/assets/fonts/${file}` }
}

/** The four files of `fonts.css`. An English page loads the first two; the others wait for a letter like ř. */
export const fonts: Font[] = [
  font('atkinson-hyperlegible-next', 'latin'),
  font('literata', 'latin'),
  font('atkinson-hyperlegible-next', 'latin-ext'),
  font('literata', 'latin-ext'),
]
