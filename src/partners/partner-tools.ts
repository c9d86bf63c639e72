import type { FindCandidates, Reader } from '#people'
import type { Database, Sql, Transaction } from '#platform'
import type { SharedItem } from '#sharing'
import type { ComponentChildren } from 'preact'

/** Something that one of two shows the other. */
export interface ShownItem {
  noun: SharedItem['noun']
  space: string
  id: string
  title: string | null
  /** When it closes by itself, by the grant or by the agreement. */
  until: Date | null
}

/** Asks for what a circle's members show each other: the modules above know the titles of all nouns. */
export type ShownAsked = (reader: string, circle: string) => Sql

/** What modules above have to say on the page of a circle: its next meeting, its open promises; another thing where it is paused. */
export type SayOfCircle = (
  tx: Transaction,
  reader: Reader,
  circle: string,
) => Promise<(paused: boolean) => ComponentChildren>

/** What the pages of partners work with. */
export interface PartnerTools {
  db: Database
  find: FindCandidates
  shownAsked: ShownAsked
  sayMeetings?: SayOfCircle
}
