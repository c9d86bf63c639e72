/** Something with a name that must come after others. */
interface Follower {
  name: string
  /** The names of what it points to; itself does not count. */
  after: string[]
}

/** Brings tables into an order in which each comes after those it points to. Throws where they point in a circle. */
export function sortTables<T extends Follower>(tables: T[]): T[] {
  const waiting = new Map(tables.map((table) => [table.name, table]))
  const sorted: T[] = []
  while (waiting.size) {
    const free = [...waiting.values()].filter(
      ({ name, after }) => !after.some((other) => other !== name && waiting.has(other)),
    )
    if (!free.length)
      throw new Error(`These tables point to each other in a circle: ${[...waiting.keys()].join(', ')}.`)
    for (const table of free) waiting.delete(table.name)
    sorted.push(...free)
  }
  return sorted
}
