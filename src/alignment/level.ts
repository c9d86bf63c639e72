/** One column of the picture. */
export interface Level {
  name: 'state' | 'between' | 'district' | 'school' | 'leader' | 'evidence'
  items: { id: string; title: string; note?: string; href?: string; here?: boolean }[]
  /** How many more there are than are drawn. */
  more?: number
}

/** A line between neighbours: from the one above, on the left, to the one that serves it. */
export interface LevelLine {
  from: string
  to: string
  strong: boolean
}
