import type { Named } from './point.ts'
import type { Report } from './report.ts'

/** An import of an organization: what it did, who brought it in and when, and whether it stands. */
export interface Import extends Report {
  madeAt: Date
  /** Nobody whom the asker knows: null. */
  madeBy: string | null
  takenBackAt: Date | null
  takenBackBy: string | null
  /** Is it kept what it says? Then it can be taken back. */
  kept: boolean
  years: string[]
  /** How many measures it has numbers of, and the names of the first three. */
  measures: number
  named: Named[]
}

/** How many numbers taking an import back changes, and how many it leaves. */
export interface Effect {
  /** Nothing is left to say them. */
  gone: number
  /** They are again what an earlier import says. */
  back: number
  /** A later import says them. */
  later: number
  /** An earlier import says the same. */
  same: number
}
