/** What an organization of the demo is for and wants, in the words of whoever keeps it; keys of people and organizations. */
export interface DemoPlans {
  at: string
  by: string
  purpose?: Purpose & { earlier?: Purpose }
  listened?: { who: string; day: string; how: string; heard: string }[]
  goals: DemoGoalAbove[]
}

interface Purpose {
  on: string
  purpose: string
  vision: string
}

/** A goal of an organization; what is left away is empty. `marks`: sentences of the purpose that it serves. */
export interface DemoGoalAbove {
  key: string
  on: string
  year?: string
  statement: string
  /** How it read until a day on which it was written anew. */
  before?: string
  rewordedOn?: string
  baseline?: number
  target?: number
  /** Its target lies below the start, and it is meant so without being ticked. */
  asked?: boolean
  marks?: string[]
  serves?: { goal: string; how: string; strength: 'direct' | 'supports' }[]
  apart?: string
  ended?: {
    on: string
    state: 'met' | 'mostly' | 'partly' | 'notMet' | 'changed' | 'dropped'
    reason: string
  }
}
