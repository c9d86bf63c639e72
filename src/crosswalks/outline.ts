import { linesOf, type Line } from '#frameworks'

/** An item as it is listed to be chosen or linked. */
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
export const outlineOf = <Of extends Entry>(entries: readonly Of[]): Line<Of>[] =>
  linesOf(
    entries,
    entries.flatMap(({ id, parents }) =>
      parents.map((parent) => ({ kind: 'isChildOf', fromId: id, toId: parent.id, place: parent.place })),
    ),
  ).filter(({ again }) => !again)
