/** One level of a rating scale: a word, a short one, a symbol that needs no colour, and a value where there is one. */
export interface ScaleLevel {
  label: string
  short: string
  symbol: string
  value: number | null
}

/** Two to seven levels, the lowest first. "Not rated" and "not enough evidence" are never levels (domain 3.13, rule 5). */
export interface Scale {
  id: string
  title: string
  levels: ScaleLevel[]
  place: number
}
