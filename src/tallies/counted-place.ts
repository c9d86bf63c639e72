/** An organization and how often its leaders meet, as far as it is counted and may be told. */
export interface CountedPlace {
  id: string
  name: string
  /** May the asker switch it? */
  keep: boolean
  /** Since when meetings are counted, `YYYY-MM-DD`; nothing where they are not. */
  since: string | null
  /** The latest month first; `month` is its first day. */
  told: { month: string; leaders: number; among: number; held: number }[]
}
