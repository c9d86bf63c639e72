import type { Remark } from './remark.ts'
import { words } from './words.ts'

/** Says a remark as a sentence: where it is, in which field, and what is the matter. */
export function sayRemark(language: string, { part, row, name, field, problem, values }: Remark): string {
  const say = words(language)
  const place = say(`at.${part}`, { row: row ?? 0, name: name ?? '', named: name ? 'yes' : 'no' })
  const where = field ? say('inField', { place, field }) : place
  return `${where}: ${say(`problem.${problem}`, values)}`
}
