import { createRequire } from 'node:module'

/** A font file of the interface: where it lies, where it is served, and whether the first line needs it. */
export interface Font {
  path: string
  url: string
  preload: boolean
}

const find = createRequire(import.meta.url).resolve

const font = (family: string, subset: string, preload = false): Font => {
  const file = `${family}-${subset}-wght-normal.woff2`
  return {
    path: find(`@fontsource-variable/${family}/files/${file}`),
    url: `/assets/fonts/${file}`,
    preload,
  }
}

/** The four files of `fonts.css`. An English page loads the first two; the others wait for a letter like ř. */
export const fonts: Font[] = [
  font('atkinson-hyperlegible-next', 'latin', true),
  font('literata', 'latin', true),
  font('atkinson-hyperlegible-next', 'latin-ext'),
  font('literata', 'latin-ext'),
]
