import { all } from './cell.ts'

// Groups of one family part all students among themselves; a word that stands in their names tells which family it is.
const families: [name: string, words: RegExp][] = [
  ['language', /\b(english (language )?learner|el|ell|lep|emergent|multilingual|non-?el)s?\b/i],
  ['disability', /disabilit|\b(iep|swd|special education|sped)\b/i],
  ['income', /econom|low.?income|poverty|lunch|\bfrl\b|\bfrpl\b|disadvantaged/i],
  ['gender', /\b(female|male|girl|boy|nonbinary|non-binary|gender x)s?\b/i],
  [
    'origin',
    /black|african|white|hispanic|latin|asian|indian|native|indigenous|pacific|hawaiian|races|multiracial/i,
  ],
  ['home', /homeless|unhoused|housing/i],
  ['care', /foster/i],
  ['migration', /migrant/i],
  ['service', /military/i],
]

/**
 * The family of a student group. Two that belong together must be of one family, or one could be reckoned from the
 * other; a group whose name says nothing is a family with the others like it.
 */
export const familyOf = (group: string): string =>
  families.find(([, words]) => words.test(group))?.[0] ?? 'other'

const everybody = /^(all|total|all students?|everyone|everybody|school|overall|state|district)?$/i

/** A student group as a cell of a table names it; `all` where it means everybody. */
export function readGroup(text: string): string {
  const name = text.trim().replaceAll(/\s+/g, ' ')
  return everybody.test(name) ? all : name.slice(0, 100)
}
