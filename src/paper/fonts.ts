import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const four = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic']
const upright = ['400Regular', '600SemiBold']

interface Family {
  name: string
  library: string
  weights: string[]
}

// The order in which they are asked for a character. Each weight is a file of its own, and only these are read.
const shipped: Family[] = [
  { name: 'Literata', library: 'literata', weights: four },
  { name: 'Atkinson Hyperlegible Next', library: 'atkinson-hyperlegible-next', weights: four },
  { name: 'Noto Sans Arabic', library: 'noto-sans-arabic', weights: upright },
  { name: 'Noto Emoji', library: 'noto-emoji', weights: ['400Regular'] },
]

/** Literata for a leader's own words and headings, Atkinson Hyperlegible Next for labels, then Arabic and emoji. */
export const families = shipped.map(({ name }) => name)

/** The TrueType files a document may use, by family; every style of a family draws the same characters. */
export function fontFiles(): string[][] {
  return shipped.map(filesOf)
}

function filesOf({ name, library, weights }: Family): string[] {
  const folder = dirname(require.resolve(`@expo-google-fonts/${library}/package.json`))
  return weights.map((weight) => join(folder, weight, `${name.replaceAll(' ', '')}_${weight}.ttf`))
}
