import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const weights = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic']

/** Literata for a leader's own words and headings, Atkinson Hyperlegible Next for labels. */
export const families = ['Literata', 'Atkinson Hyperlegible Next']

/** The TrueType files a document may use, by family; every style of a family draws the same characters. */
export function fontFiles(): string[][] {
  return [
    filesOf('@expo-google-fonts/literata', 'Literata'),
    filesOf('@expo-google-fonts/atkinson-hyperlegible-next', 'AtkinsonHyperlegibleNext'),
  ]
}

function filesOf(library: string, prefix: string): string[] {
  const folder = dirname(require.resolve(`${library}/package.json`))
  return weights.map((weight) => join(folder, weight, `${prefix}_${weight}.ttf`))
}
