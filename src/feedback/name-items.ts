import type { Reader } from '#people'
import type { Transaction } from '#platform'
import type { Subject } from './feedback.ts'
import { words } from './words.ts'

/** What an item is called, and the page on which this reader finds it; missing where it is closed to them or gone. */
export interface NamedItem extends Subject {
  title: string
  href: string
}

/** Gives items their names, as far as the asker may see them. Modules above know them. */
export type NameItems = (tx: Transaction, person: string, items: Subject[]) => Promise<NamedItem[]>

/** Finds the name of an item among those that have one. */
export const nameOf = (named: NamedItem[], { space, noun, id }: Subject) =>
  named.find((one) => one.id === id && one.noun === noun && one.space === space)

/** What a page calls an item: its title, or its kind where it has none. */
export const titleOf = (item: NamedItem, reader: Reader) =>
  item.title || words(reader.language)(`noun.${item.noun}`)
