import type { Use } from './purpose.ts'

/** What a cycle holds, the most private first. */
export const things = ['notes', 'philosophy', 'selfAssessment', 'goals', 'evidence', 'portfolio'] as const
/** Who could come to see any of it. */
export const readers = [
  'you',
  'partner',
  'coach',
  'roundtable',
  'team',
  'evaluator',
  'credential',
  'link',
  'district',
] as const

export type Thing = (typeof things)[number]
export type ReaderKind = (typeof readers)[number]

/**
 * How something is seen: `all` of it; what is `given` piece by piece and can be taken back; a `frozen` copy that was
 * handed over; what is `shown` upward by an act of its own; nothing.
 */
export type Sight = 'all' | 'given' | 'frozen' | 'shown' | 'nothing'

export type Picture = Record<ReaderKind, Record<Thing, Sight>>

/** The one door that a use opens. Growth and self-assessment open none: they are for the leader. */
const doors: Partial<Record<Use, ReaderKind>> = {
  planning: 'team',
  evaluation: 'evaluator',
  credentialing: 'credential',
  employment: 'link',
}

const none = { notes: 'nothing', philosophy: 'nothing', selfAssessment: 'nothing' } as const
const nothing = { ...none, goals: 'nothing', evidence: 'nothing', portfolio: 'nothing' } as const
const peer = {
  ...nothing,
  philosophy: 'given',
  selfAssessment: 'given',
  goals: 'given',
  evidence: 'given',
} as const
const frozen = { ...nothing, portfolio: 'frozen' } as const

const opened: Partial<Record<ReaderKind, Record<Thing, Sight>>> = {
  team: { ...nothing, goals: 'given', evidence: 'given' },
  evaluator: frozen,
  credential: frozen,
  link: frozen,
}

/** Does this mix of uses open the door of these readers at all? Whatever it does not name has no door. */
export const opens = (mix: readonly Use[], reader: ReaderKind) => mix.some((use) => doors[use] === reader)

/** Who sees what because of a mix of uses (domain 3.7). Notes are the leader's alone in every one of them. */
export function pictureOf(mix: readonly Use[]): Picture {
  const door = (reader: ReaderKind) => (opens(mix, reader) ? opened[reader]! : nothing)
  const all = Object.fromEntries(things.map((thing) => [thing, 'all'])) as Record<Thing, Sight>
  return {
    you: all,
    partner: peer,
    coach: peer,
    roundtable: peer,
    team: door('team'),
    evaluator: door('evaluator'),
    credential: door('credential'),
    link: door('link'),
    // Counts without names are above all this: they tell of no cycle.
    district: { ...nothing, goals: 'shown' },
  }
}

/** One thing that readers begin to see, or see no more. */
export interface Change {
  reader: ReaderKind
  thing: Thing
  sight: Sight
}

/** What changes with the mix: who gains sight of what, and who loses it. */
export function changesOf(before: readonly Use[], after: readonly Use[]) {
  const gains = sightsIn(after, before)
  return { gains, losses: sightsIn(before, after) }
}

/** Everything seen under one mix that is not seen in the same way under the other. */
const sightsIn = (mix: readonly Use[], other: readonly Use[]): Change[] => {
  const [here, there] = [pictureOf(mix), pictureOf(other)]
  return readers.flatMap((reader) =>
    things
      .map((thing) => ({ reader, thing, sight: here[reader][thing] }))
      .filter(({ thing, sight }) => sight !== 'nothing' && sight !== there[reader][thing]),
  )
}

/** What a confirmation holds to: the doors that are open, and the mark of the people behind all doors. */
export const markOf = (mix: readonly Use[], people: string) =>
  `${mix
    .filter((use) => doors[use])
    .toSorted()
    .join(',')}:${people}`
