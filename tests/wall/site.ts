import type { Id, Instant, Noun, Nouns, Row, Span, World } from './model.ts'

export const day = 24 * 60 * 60 * 1000
export const instant = (days: number): Instant =>
  new Date(Date.UTC(2027, 1, 15, 9) + days * day).toISOString()

/** The moment around which everything is dated. */
export const now: Instant = instant(0)

/** Days from now. */
export type Days = [from: number, until: number | null]

/** A world that is being built. */
export type Site = { world: World; fresh: () => Id }

export const span = ([from, until]: Days): Span => ({
  from: instant(from),
  until: until === null ? null : instant(until),
})
export function pick<T>(list: T[], choice: number): T {
  const one = list[choice % list.length]
  if (one === undefined) throw new Error('There is nothing to pick from.')
  return one
}
export const never = '9999-12-31T23:59:59.999Z'
export const endOf = (one: Span) => one.until ?? never
export const overlap = (one: Span, other: Span) => one.from < endOf(other) && other.from < endOf(one)

/** Adds a row to a space (to its own where none is named) and tells its id. */
export function add<N extends Noun>({ world, fresh }: Site, noun: N, space: Id | null, says: Nouns[N]): Id {
  const id = fresh()
  const table = world[noun] as Row[]
  table.push({ noun, id, space: space ?? id, ...says } as Row)
  return id
}

const nothing: World = {
  organization: [],
  schoolYear: [],
  pause: [],
  role: [],
  invitation: [],
  person: [],
  post: [],
  leave: [],
  circle: [],
  membership: [],
  standing: [],
  assignment: [],
  grant: [],
  breakGlass: [],
  notice: [],
  letter: [],
  aim: [],
  initiative: [],
  cycle: [],
  phase: [],
  present: [],
  step: [],
  answer: [],
  purpose: [],
  use: [],
  confirmation: [],
  philosophy: [],
  mirror: [],
  ideaNote: [],
  opening: [],
  goal: [],
  goalStandard: [],
  goalLink: [],
  evidence: [],
  philosophyVersion: [],
  goalVersion: [],
  evidenceVersion: [],
  claim: [],
  cycleStandard: [],
  shownStandard: [],
  attachment: [],
  file: [],
  portfolioExport: [],
  assessment: [],
  rating: [],
  ratingVersion: [],
  ratingSupport: [],
  inquiry: [],
  question: [],
  ownNumber: [],
  brief: [],
  briefSupport: [],
  horizon: [],
  horizonGoal: [],
  groupNote: [],
  choice: [],
  advice: [],
  draft: [],
  alone: [],
  pulse: [],
  wish: [],
  suggestion: [],
  main: [],
  hour: [],
  feed: [],
  structure: [],
  talk: [],
  flow: [],
  flowVersion: [],
  infoNote: [],
  reader: [],
  noteLink: [],
  noteQuestion: [],
  series: [],
  meeting: [],
  coming: [],
  presence: [],
  agendaItem: [],
  theme: [],
  promise: [],
  sitting: [],
  card: [],
  protocol: [],
  agreement: [],
  acceptance: [],
  given: [],
  line: [],
  definition: [],
  rest: [],
  feedback: [],
  mark: [],
  asking: [],
  happening: [],
  reading: [],
}

/** A world in which nobody is. */
export const empty = (): World => structuredClone(nothing)
