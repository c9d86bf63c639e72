import { linesOf, type Line } from '#frameworks'

/** An item as a crosswalk shows it. */
export interface Entry {
  id: string
  code: string
  label: string
  statement: string
  kind: string
  place: number
  listPosition: string
  /** Its parents, each with its place among their children; no id stands for the document. */
  parents: { id: string | null; place: number | null }[]
}

/** The items of a version in reading order, each once. */
export const outlineOf = (entries: readonly Entry[]): Line<Entry>[] =>
  linesOf(
    entries,
    entries.flatMap(({ id, parents }) =>
      parents.map((parent) => ({ kind: 'isChildOf', fromId: id, toId: parent.id, place: parent.place })),
    ),
  ).filter(({ again }) => !again)
