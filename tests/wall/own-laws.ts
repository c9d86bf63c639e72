import type { Noun } from './world.ts'

/** What the law says of one kind of rows in a person's own space, where only that person writes. */
export type Law = {
  /** What a row hangs on: rows of the same space, each in a field of that name. */
  on?: Noun[]
  /** Opened to others by a grant, or by break-glass. */
  shared?: true
  /** Seen by others who see all of these. Without it, and not shared, it is the owner's alone. */
  seenWith?: Noun[]
  /** Its words may be changed, and what it hangs on stays; or all of it. Else it is only added. */
  change?: 'words' | 'all'
  removed?: true
  /** Written by functions of trust alone. */
  added?: false
}

/** The law of what a leader writes, a line for each table. */
export const laws: Partial<Record<Noun, Law>> = {
  cycle: { change: 'all' },
  cycleStandard: { on: ['cycle'], removed: true },
  phase: { on: ['cycle'], change: 'all' },
  present: { on: ['cycle'], change: 'all', removed: true },
  step: { on: ['cycle'] },
  answer: { change: 'all', removed: true },
  purpose: { on: ['cycle'], shared: true, change: 'all' },
  use: { on: ['purpose'], seenWith: ['purpose'], change: 'words' },
  confirmation: { on: ['purpose'], change: 'words' },
  philosophy: { shared: true, change: 'all' },
  philosophyVersion: { on: ['philosophy'] },
  mirror: {},
  ideaNote: { change: 'words' },
  opening: { change: 'words' },
  goal: { on: ['cycle'], shared: true, change: 'all' },
  goalVersion: { on: ['goal'] },
  goalStandard: { on: ['goal'], seenWith: ['goal'], removed: true },
  goalLink: { on: ['goal'], seenWith: ['goal'], change: 'words', removed: true },
  evidence: { shared: true, change: 'all' },
  evidenceVersion: { on: ['evidence'] },
  claim: { on: ['evidence', 'goal'], seenWith: ['evidence', 'goal'], change: 'all', removed: true },
  shownStandard: { on: ['evidence'], seenWith: ['evidence'], change: 'all', removed: true },
  attachment: { on: ['evidence', 'file'], seenWith: ['evidence'], change: 'all', removed: true },
  portfolioExport: { change: 'all' },
  assessment: { on: ['cycle'], shared: true, removed: true },
  rating: { on: ['assessment'], seenWith: ['assessment'], change: 'words' },
  ratingVersion: { on: ['rating'] },
  ratingSupport: {
    on: ['assessment', 'rating', 'evidence'],
    seenWith: ['assessment', 'evidence'],
    removed: true,
  },
  inquiry: { on: ['cycle'], shared: true, change: 'words', removed: true },
  question: { on: ['inquiry'], seenWith: ['inquiry'], change: 'words', removed: true },
  ownNumber: { on: ['inquiry'], seenWith: ['inquiry'], removed: true },
  brief: { shared: true, change: 'words' },
  briefSupport: { on: ['brief'], seenWith: ['brief'], change: 'words', removed: true },
  horizon: { change: 'words' },
  horizonGoal: { on: ['horizon', 'goal'], removed: true },
  groupNote: { removed: true },
  advice: { on: ['cycle'], change: 'all', removed: true },
  choice: { change: 'words', removed: true },
  draft: { change: 'all', removed: true },
  alone: { on: ['cycle'], change: 'words', removed: true },
  pulse: { shared: true, change: 'words' },
  wish: { change: 'words' },
  suggestion: { added: false, change: 'words' },
  main: { change: 'all' },
  hour: { removed: true },
  feed: { change: 'words' },
  structure: { change: 'words' },
  talk: { on: ['structure', 'goal'], removed: true },
  flow: { on: ['structure'], change: 'words' },
  flowVersion: { on: ['flow'] },
  infoNote: { change: 'words' },
  reader: { on: ['infoNote', 'structure'], removed: true },
  noteLink: { on: ['infoNote'] },
  asking: { removed: true },
  mark: { removed: true },
  noteQuestion: { added: false, change: 'words', removed: true },
}
