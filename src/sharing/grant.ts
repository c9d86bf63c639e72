import type { Circle } from './circle.ts'

/** What can be shared: the present text and files of one item. */
export const sharedNouns = [
  'purpose',
  'philosophy',
  'goal',
  'evidence',
  'assessment',
  'inquiry',
  'brief',
] as const

export type SharedNoun = (typeof sharedNouns)[number]

/** Somebody an item is open to: a circle or one person, until a moment or lastingly. */
export interface Audience {
  circleId: string | null
  personId: string | null
  kind: Circle['kind'] | 'person' | 'break-glass'
  name: string
  until: Date | null
}

/** One item of the asker's own. */
export interface SharedItem {
  noun: SharedNoun
  id: string
}
