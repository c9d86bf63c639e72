import { outlineOf, type Entry as Listed } from '#crosswalks'
import type { Line } from '#frameworks'

/** An item that can be chosen, and the version it stands in. */
export interface Entry extends Listed {
  space: string
  version: string
  framework: string
}

/** Items in reading order, each once, version by version. What stands above them and is not among them is left out. */
export const linesBelow = (entries: readonly Entry[]): Line<Entry>[] =>
  [...Map.groupBy(entries, ({ version }) => version).values()].flatMap(outlineOf)

/** First lines, each with the lines below it. */
export function groupsOf(lines: readonly Line<Entry>[]): { head: Entry; below: Line<Entry>[] }[] {
  const groups: { head: Entry; below: Line<Entry>[] }[] = []
  for (const line of lines)
    if (line.depth === 0) groups.push({ head: line.item, below: [] })
    else groups.at(-1)?.below.push(line)
  return groups
}
