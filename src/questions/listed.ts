import type { Sql } from '#platform'
import { named } from './named.ts'

const lists = new Map<string, { name: string; text: string }>()

/** A question of many rows as one of one row for `together`: `list` holds them in their order, as JSON. */
export function listed({ name, text, values }: Sql): Sql {
  const statement = lists.get(name) ?? named(`select coalesce(json_agg(q), '[]') as list from (${text}) q`)
  lists.set(name, statement)
  return { ...statement, values }
}

/** The answer to such a question. */
export interface Listed<Row> {
  list: Row[]
}
