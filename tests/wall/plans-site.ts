import type { Id } from './model.ts'
import type { Noun, Nouns, Row, World } from './plans-world.ts'

/** A world that is being built. */
export type Site = { world: World; fresh: () => Id }

/** Adds a row to a space (to its own where none is named) and tells its id. */
export function add<N extends Noun>({ world, fresh }: Site, noun: N, space: Id | null, says: Nouns[N]): Id {
  const id = fresh()
  const rows = world[noun] as Row[]
  rows.push({ noun, id, space: space ?? id, ...says } as Row)
  return id
}

export const empty = (): World => ({
  organization: [],
  person: [],
  post: [],
  role: [],
  goal: [],
  goalVersion: [],
  link: [],
  pastLink: [],
  sentence: [],
  purpose: [],
  purposeVersion: [],
  listening: [],
  initiative: [],
  overlap: [],
  offer: [],
  answer: [],
  threshold: [],
  expectation: [],
  template: [],
  templatePhase: [],
  setting: [],
  measure: [],
  point: [],
  shown: [],
  mapping: [],
  layer: [],
  report: [],
  roster: [],
  month: [],
  tally: [],
  meetingWish: [],
  meetingMonth: [],
  meetingTally: [],
  invitation: [],
  invitationAnswer: [],
  ownGoal: [],
  snapshot: [],
  step: [],
})
