/** How a line is drawn: whole, dashed, or thin. */
export type Stroke = 'strong' | 'weak' | 'quiet'

/** One thing in a column. `small`: a count, or a place that stands for its goals. */
export interface LevelItem {
  id: string
  title: string
  note?: string
  href?: string
  here?: boolean
  small?: boolean
  /** No thing but a line that goes by here, on its way from further left to further right. */
  passing?: Stroke
}

/** One column of the picture. */
export interface Level {
  name: 'state' | 'between' | 'district' | 'school' | 'leader' | 'evidence'
  items: LevelItem[]
  /** How many more there are than are drawn. */
  more?: number
}

/** A line from the one above, on the left, to the one that serves it. */
export interface LevelLine {
  from: string
  to: string
  stroke: Stroke
}

/** Lines and the columns they lie between. */
export interface Drawing {
  levels: Level[]
  lines: LevelLine[]
}
