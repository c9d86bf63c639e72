export type Id = string
/** As `toISOString` writes it (UTC, milliseconds), so that instants compare as text. */
export type Instant = string
/** Half-open: `from` belongs to it, `until` does not; no `until` is for ever. */
export type Span = { from: Instant; until: Instant | null }
export type Grantable = 'purpose' | 'philosophy' | 'goal' | 'evidence'
export type CircleKind = 'partnership' | 'roundtable' | 'coaching'

/** What a noun says besides its id and space. A circle, a person and an organization are their own space. */
export type Nouns = {
  /** Its founder keeps it; the founder of the top keeps the whole tree. */
  organization: { parent: Id | null; founder: Id }
  person: object
  /** In the space of the person who holds it. */
  post: Span & { organization: Id }
  circle: { kind: CircleKind; founder: Id }
  /** In the space of its circle. Asked counts `from` the asking, member `from` the joining. */
  membership: Span & { person: Id; state: 'asked' | 'member' }
  /** In the space of the lower id of the two. `evaluator` is one of them, or nobody among peers. */
  standing: Span & { high: Id; side: 'peer' | 'evaluates'; evaluator: Id | null }
  /** In the owner's space. */
  grant: Span & { of: Grantable; item: Id; to: { circle: Id } | { person: Id } }
  cycle: object
  purpose: { cycle: Id }
  philosophy: object
  goal: { cycle: Id }
  evidence: { trashed: boolean }
  philosophyVersion: { of: Id }
  goalVersion: { of: Id }
  evidenceVersion: { of: Id }
  claim: { evidence: Id; goal: Id }
  attachment: { evidence: Id; file: Id }
  /** One for each content (SHA-256, hex) in a space. */
  file: { hash: string }
  portfolioExport: object
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
  | { kind: 'link'; token: string }
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
