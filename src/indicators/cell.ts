/** Everybody of a kind: all grades together, all students. */
export const all = 'all'

/** Where a number belongs: an organization, a grade, a student group. */
export interface Spot {
  about: string
  grade: string
  group: string
}

/** A spot as one text, to find it again. */
export const keyOf = ({ about, grade, group }: Spot) => `${about}\n${grade}\n${group}`

/** Why a cell has no number. `withheld`: whoever made the data took it out; `hidden`: LPS did. */
export type Mark = '' | 'blank' | 'notApplicable' | 'withheld'
export type ShownMark = '' | 'blank' | 'notApplicable' | 'hidden'

/** A number is at least or at most this. */
export type Bound = '' | 'least' | 'most'

/** What was imported for a spot in one year. A percentage counts from 0 to 100; `n` is how many students it is made of. */
export interface Cell extends Spot {
  value: number | null
  bound: Bound
  n: number | null
  mark: Mark
}

/** What is shown of it. */
export interface ShownCell extends Spot {
  value: number | null
  bound: Bound
  n: number | null
  mark: ShownMark
}

/** A cell of a year as everybody may see it. */
export type YearCell = ShownCell & { year: string }

/** The same among those of one organization and grade: what a picture of them needs to know. */
export type GroupCell = Omit<YearCell, 'about' | 'grade'>

export const units = ['percent', 'points', 'days', 'people', 'number'] as const
export type Unit = (typeof units)[number]
