import { sayNumber } from '#language'
import { all, type ShownCell, type Unit } from './cell.ts'
import { words } from './words.ts'

type Said = Pick<ShownCell, 'value' | 'bound' | 'mark'>

/** A number with its unit, or why there is none; nothing at all was not measured. */
export function sayCell(language: string, unit: Unit, cell: Said | undefined): string {
  const say = words(language)
  if (!cell) return say('notMeasured')
  if (cell.value === null) return say(`mark.${cell.mark || 'blank'}`)
  const value = say(`value.${unit}`, { value: sayNumber(cell.value, language) })
  return cell.bound ? say(`bound.${cell.bound}`, { value }) : value
}

/** "All students", or the group's own name. */
export const sayGroup = (language: string, group: string) =>
  group === all ? words(language)('allStudents') : group

/** "Grade 4" */
export const sayGrade = (language: string, grade: string) =>
  grade === all ? words(language)('allGrades') : words(language)('grade', { grade })

/** "Maths: Proficient or above" */
export const sayMeasure = ({ name, subject }: { name: string; subject: string }) =>
  subject ? `${subject}: ${name}` : name
