/** A PDF that was asked for. It may be left and found again. */
export interface Print {
  id: string
  cycleId: string
  askedAt: Date
  state: 'waiting' | 'printing' | 'ready' | 'failed'
  percent: number
  entries: number
  pages: number | null
  bytes: number | null
  sha256: string | null
  conforms: boolean | null
  /** In sentences: what the file does not keep or show. May be empty. */
  why: string
}
