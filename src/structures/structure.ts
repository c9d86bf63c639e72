import { writing } from '#forms'
import { z } from 'zod'

/** What a group is (LPS-37). */
export const structureKinds = [
  'board',
  'leadershipTeam',
  'administrators',
  'districtRoundtable',
  'learningCommunity',
  'community',
  'other',
] as const

export type StructureKind = (typeof structureKinds)[number]

/** How many groups somebody keeps in sight at the same time; what is put aside does not count. */
export const mostStructures = 60

/** A group that a leader works with, as that leader sees it. It gives nobody sight of anything. */
export interface Structure {
  id: string
  kind: StructureKind
  name: string
  /** What the leader is there. */
  role: string
  rhythm: string
  /** Who decides what. */
  decides: string
  /** Whose voice is missing. */
  missing: string
  /** To oneself. */
  notes: string
  aside: boolean
}

/** What a structure says of itself, in the order of its form. */
export const structureTexts = ['kind', 'name', 'role', 'rhythm', 'decides', 'missing', 'notes'] as const

/** Ids that were ticked; one, several or none. */
export const ticked = (wrong: string) =>
  z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(z.uuid(wrong)).max(200, wrong))

/** The form: a kind and a name are enough. */
export const structureForm = z.object({
  kind: z.enum(structureKinds, 'kind'),
  name: writing(200).pipe(z.string().min(1, 'name')),
  role: writing(300),
  rhythm: writing(300),
  decides: writing(),
  missing: writing(),
  notes: writing(),
  goals: ticked('gone'),
})

export type StructureAnswers = z.output<typeof structureForm>
