import type { Findings, Part } from './remark.ts'

/** Refuses every identifier that two rows of a list share, naming both rows. */
export function findDoubles(list: readonly { identifier: string }[], part: Part, { refusals }: Findings) {
  const first = new Map<string, number>()
  for (const [i, { identifier }] of list.entries()) {
    const before = first.get(identifier)
    if (before === undefined) first.set(identifier, i + 1)
    else if (identifier)
      refusals.push({
        part,
        row: i + 1,
        name: identifier,
        field: 'identifier',
        problem: 'twice',
        values: { row: before },
      })
  }
}
