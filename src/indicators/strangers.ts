import type { Table } from '#tables'
import type { Mapping } from './column.ts'
import { matchSchool, plainName, type Called, type Known } from './match-school.ts'
import { isNote } from './read-entries.ts'

/** A name in a table that nobody here has, and whom it may mean. */
export interface Stranger {
  name: string
  likely?: string
}

// More than that are the schools of others, and those of ours are among the first by their likeness.
const most = 20

/**
 * The names in the column of schools that mean nobody as they are written, and of which nobody has said whom they mean:
 * those that are like a name of ours first.
 */
export function strangersIn(
  table: Table,
  mapping: Mapping,
  known: readonly Known[],
  called: Called,
): Stranger[] {
  const at = mapping.indexOf('school')
  if (at < 0) return []
  const rows = table.rows.filter(({ cells }) => !isNote(table, cells))
  const names = new Set(rows.flatMap(({ cells }) => cells[at]?.trim() || []))
  const find = matchSchool(known, called)
  const unknown = [...names].filter((name) => !find(name) && !Object.hasOwn(called, plainName(name)))
  const like = likeness(known.slice(1))
  return unknown
    .slice(0, 2000)
    .map((name) => ({ name, ...like(name) }))
    .toSorted((a, b) => b.share - a.share)
    .slice(0, most)
    .map(({ name, likely }) => (likely ? { name, likely } : { name }))
}

/** Who shares at least half the words of a name; nobody where several do alike. */
function likeness(known: readonly Known[]) {
  const ours = known.map(({ id, name }) => ({ id, words: wordsOf(name) }))
  return (name: string): { likely?: string; share: number } => {
    const said = new Set(wordsOf(name))
    const shares = ours
      .map(({ id, words }) => ({ id, share: words.filter((word) => said.has(word)).length / words.length }))
      .toSorted((a, b) => b.share - a.share)
    const [first, second] = shares
    if (!first || first.share < 0.5 || first.share === second?.share) return { share: first?.share ?? 0 }
    return { likely: first.id, share: first.share }
  }
}

const wordsOf = (name: string) => plainName(name).split(' ')
