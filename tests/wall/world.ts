import type { RoomNouns } from './room-nouns.ts'
import type { Grantable, Id, Instant, Span } from './things.ts'

export { grantables, type Grantable, type Id, type Instant, type Span } from './things.ts'
export type RoleName =
  | 'leadershipOffice'
  | 'itAdministrator'
  | 'auditor'
  | 'recordsOfficer'
  | 'stateAgency'
  | 'dataViewer'
  | 'boardMember'
export type CircleKind = 'partnership' | 'roundtable' | 'coaching'

/** What a noun says besides its id and space. A circle, a person and an organization are their own space. */
export type Nouns = RoomNouns & {
  organization: { parent: Id | null; founder: Id; closed: boolean }
  /** Both are their own space, as an organization is. */
  schoolYear: { organization: Id }
  pause: { organization: Id }
  /** In the space of an organization; it reaches that one and all below it. */
  role: Span & { person: Id; role: RoleName; by: Id }
  /** In the space of an organization; open until it is accepted or taken back. */
  invitation: { by: Id; role: RoleName | null; until: Instant; revoked: boolean; acceptedBy: Id | null }
  /** Whoever chose to be found is found by everybody. */
  person: { findable: boolean }
  /** In the space of the person who holds it. */
  post: Span & { organization: Id }
  leave: Span & { post: Id }
  circle: {
    kind: CircleKind
    founder: Id
    paused: { by: Id; since: Instant } | null
    /** Days after which what is shared with it closes, as its members agreed. */
    openDays: number | null
    /** What a roundtable is for, in its members’ words. */
    purpose: string | null
  }
  /** In the space of its circle. Asked counts `from` the asking, member `from` the joining. */
  membership: Span & { person: Id; state: 'asked' | 'member'; seat: number; host: boolean }
  /** In the space of the lower id of the two. `evaluator` is one of them, or nobody among peers. */
  standing: Span & { high: Id; side: 'peer' | 'evaluates'; evaluator: Id | null }
  /** In the leader's space. Its `evaluator` evaluates them while it lasts. */
  assignment: Span & { evaluator: Id; process: string; lead: boolean; by: Id; delegatedBy: Id | null }
  /** In the owner's space. One that names a meeting of its circle is presented there. */
  grant: Span & { of: Grantable; item: Id; to: { circle: Id } | { person: Id }; meeting: Id | null }
  /** In the owner's space: what a reader asked to see of one item, or of all, and how it was answered. */
  breakGlass: {
    by: Id
    reader: Id
    of: Grantable | null
    item: Id | null
    asked: Instant
    days: number
    answer: { by: Id; at: Instant; until: Instant | null } | null
    ended: { by: Id; at: Instant } | null
  }
  /** What somebody is told of; in their space. */
  notice: { about: string; by: Id }
  /** In the space of a person, or of the organization that invites. */
  letter: { to: Id | null }
  /** In the space of an organization: a goal of it, and something it has under way. */
  aim: { by: Id; draft: boolean; met: boolean }
  initiative: { by: Id; draft: boolean }
  cycle: object
  phase: { cycle: Id }
  /** The cycle a leader works in. */
  present: { cycle: Id }
  step: { cycle: Id }
  /** What a leader answered to who invited them to a cycle. */
  answer: object
  purpose: { cycle: Id }
  use: { purpose: Id }
  confirmation: { purpose: Id }
  philosophy: object
  mirror: object
  ideaNote: object
  /** That a leader opened what an organization writes for its leaders. */
  opening: { organization: Id }
  goal: { cycle: Id }
  goalStandard: { goal: Id }
  /** What a leader's goal serves. */
  goalLink: { goal: Id; aim: Id }
  evidence: { trashed: boolean }
  philosophyVersion: { philosophy: Id }
  goalVersion: { goal: Id }
  evidenceVersion: { evidence: Id }
  claim: { evidence: Id; goal: Id }
  /** What was chosen for a cycle: a framework that no space of the model holds, or one of its items. */
  cycleStandard: { cycle: Id; version: Id; item: Id | null }
  /** An item of such a framework that evidence shows. */
  shownStandard: { evidence: Id; version: Id; item: Id }
  attachment: { evidence: Id; file: Id }
  /** One for each content (SHA-256, hex) in a space. */
  file: { hash: string }
  portfolioExport: object
  assessment: { cycle: Id }
  rating: { assessment: Id }
  ratingVersion: { rating: Id }
  /** Evidence that a rating rests on. */
  ratingSupport: { assessment: Id; rating: Id; evidence: Id }
  inquiry: { cycle: Id }
  question: { inquiry: Id }
  ownNumber: { inquiry: Id }
  brief: object
  briefSupport: { brief: Id }
  horizon: object
  horizonGoal: { horizon: Id; goal: Id }
  /** Where a group stands toward an initiative, as a leader sees it. */
  groupNote: { initiative: Id }
  choice: object
  /** What the coach asks about a cycle, as it was decided. */
  advice: { cycle: Id }
  draft: object
  /** Why a leader goes without a partner or a roundtable. */
  alone: { cycle: Id }
  /** `month` is the first of it, as `yyyy-mm-dd`. */
  pulse: { month: string }
  /** That somebody looks for a partner; whom they might ask; their first circle of two. */
  wish: object
  suggestion: { person: Id }
  main: { circle: Id }
  hour: object
  feed: object
  structure: object
  talk: { structure: Id; goal: Id }
  flow: { structure: Id }
  flowVersion: { flow: Id }
  infoNote: object
  reader: { infoNote: Id; structure: Id }
  /** A link to a snapshot of a note, and what was asked there. */
  noteLink: { infoNote: Id }
  noteQuestion: { infoNote: Id }
  happening: { verb: string; of: Noun; item: Id; who: Id; aboutAccess: boolean }
  /** In the space of the item's owner. `day` is `yyyy-mm-dd`. */
  reading: { of: Grantable; item: Id; reader: Id; day: string }
}
export type Noun = keyof Nouns
export type Row<N extends Noun = Noun> = { [M in N]: { noun: M; id: Id; space: Id } & Nouns[M] }[N]
/** All rows, by noun. */
export type World = { [N in Noun]: Row<N>[] }

export type Identity =
  | { kind: 'person'; person: Id }
  | { kind: 'job'; person: Id }
  | { kind: 'house' }
  | { kind: 'link'; link: string }
  | { kind: 'public' }

export type Deed =
  | { kind: 'insert'; row: Row }
  | { kind: 'update'; before: Row; after: Row }
  | { kind: 'delete'; row: Row }

/** Every row of the world. */
export const rowsOf = (world: World): Row[] => Object.values(world).flat()

/** The world after a deed that was accepted; nothing else follows from it here, see `settled`. */
export function after(world: World, deed: Deed): World {
  const { noun, id } = deed.kind === 'update' ? deed.before : deed.row
  const others = world[noun].filter((row) => row.id !== id)
  const added = deed.kind === 'delete' ? [] : [deed.kind === 'update' ? deed.after : deed.row]
  return { ...world, [noun]: [...others, ...added] }
}
