/** Rows by a word of theirs, in their order; made once for a list, and again when it has grown. */
export function grouped<T>(wordOf: (one: T) => string) {
  const known = new WeakMap<T[], { many: number; groups: Map<string, T[]> }>()
  return (all: T[]): Map<string, T[]> => {
    const before = known.get(all)
    if (before?.many === all.length) return before.groups
    const groups = Map.groupBy(all, wordOf)
    known.set(all, { many: all.length, groups })
    return groups
  }
}
