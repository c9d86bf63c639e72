// What stands in the spaces of organizations, and what crosses into them, as the law sees it.
import type { Id, Instant, RoleName, Span } from './model.ts'

export type Kind = 'state' | 'district' | 'school' | 'region' | 'consortium' | 'department'
export type PostKind =
  | 'principal'
  | 'assistantPrincipal'
  | 'superintendent'
  | 'stateAdministrator'
  | 'director'
  | 'boardMember'
export type GoalState = 'draft' | 'inProgress' | 'met' | 'dropped'
export type StepName = 'opened' | 'read' | 'withdrawn' | 'revoked'

/** What a noun says besides its id and space. `by` is who wrote it. An organization and a person are their own space. */
export type Nouns = {
  organization: { kind: Kind; parent: Id | null }
  person: object
  /** In the space of the person who holds it. */
  post: Span & { organization: Id; kind: PostKind }
  role: Span & { person: Id; role: RoleName }

  // In the space of an organization.
  goal: { state: GoalState; by: Id }
  goalVersion: { goal: Id; state: GoalState; by: Id }
  link: { goal: Id; to: { space: Id; goal: Id }; by: Id }
  pastLink: { goal: Id; to: { space: Id; goal: Id }; by: Id }
  sentence: { goal: Id }
  purpose: object
  purposeVersion: { purpose: Id; by: Id }
  listening: { trashed: boolean; by: Id }
  /** `from` is the initiative of an organization above that it came with. */
  initiative: { draft: boolean; from: { space: Id; initiative: Id } | null; by: Id }
  overlap: { initiative: Id; other: Id; by: Id }
  /** What whoever caused an initiative offers to those who carry it. */
  offer: { initiative: Id; withdrawn: boolean; by: Id }
  /** In the space of the school that carries it. */
  answer: { initiative: Id; to: { space: Id; offer: Id }; by: Id }
  threshold: object
  /** Each follows another one, the first none. */
  expectation: { previous: Id | null; by: Id }
  template: { retired: boolean; by: Id }
  templatePhase: { template: Id }
  setting: object
  measure: object
  point: { measure: Id; about: Id }
  shown: { measure: Id; about: Id }
  mapping: object
  report: { by: Id; takenBy: Id | null }
  /** Without a report it is what stood there before. */
  layer: { report: Id | null; measure: Id }
  roster: { person: Id }
  month: object
  tally: { goal: Id | null }
  /** That it has meetings counted, from a day (`yyyy-mm-dd`) on; the months a tree was counted for; a count. */
  meetingWish: { by: Id; since: string }
  meetingMonth: object
  meetingTally: object

  // In the space of a person.
  /** `until` is the last day on which it stands, `yyyy-mm-dd`. */
  invitation: { invited: Id; until: string; begun: boolean }
  /** What the invited answered, for themselves. */
  invitationAnswer: { to: { space: Id; invitation: Id }; answer: 'begun' | 'declined' }
  ownGoal: object
  /** A frozen copy for an organization; it is read from a quarter of an hour after the handing over. */
  snapshot: { goal: Id; recipient: Id; handed: Instant }
  step: { snapshot: Id; step: StepName; who: Id; at: Instant }
}
export type Noun = keyof Nouns
export type Row<N extends Noun = Noun> = { [M in N]: { noun: M; id: Id; space: Id } & Nouns[M] }[N]
/** All rows, by noun. */
export type World = { [N in Noun]: Row<N>[] }

export type Deed =
  | { kind: 'insert'; row: Row }
  | { kind: 'update'; before: Row; after: Row }
  | { kind: 'delete'; row: Row }

/** What one person meets when they look at the world at one moment. */
export type Look = { world: World; who: Id; now: Instant }

export const rowsOf = (world: World): Row[] => Object.values(world).flat()

export const find = <N extends Noun>(world: World, noun: N, id: Id) =>
  (world[noun] as Row[]).find((row) => row.id === id) as Row<N> | undefined

/** The same, in one space alone. */
export const findIn = <N extends Noun>(world: World, noun: N, space: Id, id: Id) =>
  [find(world, noun, id)].find((row) => row?.space === space)
