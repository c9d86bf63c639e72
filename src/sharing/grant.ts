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
  'pulse',
] as const

export type SharedNoun = (typeof sharedNouns)[number]

/** Somebody an item is open to: a circle or one person, until a moment or lastingly. */
export interface Audience {
  circleId: string | null
  personId: string | null
  kind: Circle['kind'] | 'person' | 'break-glass'
  name: string
  /** When it closes by itself: presented for a time, or as the agreement of the circle says. */
  until: Date | null
  /** The circle is paused: nobody there sees it until it goes on. */
  rests: boolean
}

/** To whom an item is opened: a circle or one person, lastingly; or a circle, in a meeting, until a moment. */
export interface Opening {
  circleId?: string
  personId?: string
  meetingId?: string
  until?: Date
}

/** One item of the asker's own. */
export interface SharedItem {
  noun: SharedNoun
  id: string
}
