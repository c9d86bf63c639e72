import { all } from './cell.ts'

const everyGrade = /^(all|total|all grades?|every grade|school|overall)?$/i

/** A grade as a cell names it: `PK`, `K`, `1` to `13`, or `all`; nothing where it names none or several. */
export function readGrade(text: string): string | undefined {
  const name = text.trim()
  if (everyGrade.test(name)) return all
  const bare = name.replace(/^(grade|gr|g|year)[.\s]*/i, '').replace(/(st|nd|rd|th)?(\s*grade)?$/i, '')
  if (/^(pk|pre-?k|prek|pre-?kindergarten)$/i.test(bare)) return 'PK'
  if (/^(k|kg|kindergarten|00?)$/i.test(bare)) return 'K'
  const number = /^0?(\d{1,2})$/.exec(bare)?.[1]
  return number && Number(number) <= 13 ? String(Number(number)) : undefined
}

/** In the order in which children go through them; all together first. */
export const gradeOrder = (grade: string): number =>
  grade === all ? -3 : grade === 'PK' ? -2 : grade === 'K' ? -1 : Number(grade)
