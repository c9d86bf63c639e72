import type { Picture } from './picture.ts'

/** Where a rule leads: the page, what it is about, and what its sentences say. */
export interface Finding {
  href: string
  /** The item it is about; a card that is done or put off is so for this item alone. */
  about?: string
  values?: Record<string, string | number>
  /** Which of its sentences fits, where a rule has several: the card's words are `<rule>.<kind>`. */
  kind?: string
}

/** Numbers a district may set, under names of the rule. */
export type Thresholds = Record<string, number>

/** One rule of the coach (domain 3.5): when it speaks and where it leads. It never scores a person. */
export interface Rule {
  id: string
  /** It is done where the card leads, and not by saying so on the card. */
  doneThere?: boolean
  /** It speaks also of a cycle whose last day is over; of that the others ask nothing any more. */
  afterEnd?: boolean
  /** About how long what it asks for takes. */
  minutes: number
  /** The numbers it goes by unless a district sets others, with the least and the most that make sense. */
  thresholds?: Record<string, { usual: number; least: number; most: number }>
  find(picture: Picture, given: Thresholds): Finding[]
}

/** The numbers of a rule, as a district set them where it did. */
export const numbersOf = (rule: Rule, set: Thresholds = {}): Thresholds =>
  Object.fromEntries(
    Object.entries(rule.thresholds ?? {}).map(([name, { usual }]) => [name, set[name] ?? usual]),
  )
