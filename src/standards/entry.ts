import { linesOf, type Line } from '#frameworks'

/** An item that can be chosen, with its parents; no id stands for the document. */
export interface Entry {
  space: string
  version: string
  framework: string
  id: string
  code: string
  label: string
  statement: string
  kind: string
  place: number
  listPosition: string
  parents: { id: string | null; place: number | null }[]
}

/** Items in reading order, each once, version by version. What stands above them and is not among them is left out. */
export const linesBelow = (entries: readonly Entry[]): Line<Entry>[] =>
  [...Map.groupBy(entries, ({ version }) => version).values()].flatMap((ofOne) =>
    linesOf(ofOne, ofOne.flatMap(joins)).filter(({ again }) => !again),
  )

const joins = ({ id, parents }: Entry) =>
  parents.map((parent) => ({ kind: 'isChildOf', fromId: id, toId: parent.id, place: parent.place }))

/** First lines, each with the lines below it. */
export function groupsOf(lines: readonly Line<Entry>[]): { head: Entry; below: Line<Entry>[] }[] {
  const groups: { head: Entry; below: Line<Entry>[] }[] = []
  for (const line of lines)
    if (line.depth === 0) groups.push({ head: line.item, below: [] })
    else groups.at(-1)?.below.push(line)
  return groups
}
