import type { Sql } from '#platform'
import { named } from './named.ts'

const known = new Map<string, { name: string; text: string }>()

/**
 * Several questions of one row each as one statement, which answers them under their names: each statement costs the
 * program more than PostgreSQL. The rows come as JSON, so their columns are to be numbers, texts, yes or no, or JSON.
 * Where a question finds no row, its answer is null. What several of them look at can be their `ground`: tables under
 * names, each looked up once in front of them all.
 */
export function together(asked: Questions, ground: Questions = {}): Sql {
  const key = [ground, asked]
    .map((some) =>
      Object.entries(some)
        .map(([as, { name }]) => `${as} ${name}`)
        .join(),
    )
    .join(' on ')
  const statement = known.get(key) ?? join(asked, ground)
  known.set(key, statement)
  return { ...statement, values: [ground, asked].flatMap(valuesOf) }
}

type Questions = Record<string, Sql>

const valuesOf = (questions: Questions) => Object.values(questions).flatMap(({ values }) => values)

function join(asked: Questions, ground: Questions) {
  const below = moved(ground, 0).map(([as, text]) => `${as} as materialized (${text})`)
  const columns = moved(asked, valuesOf(ground).length).map(
    ([as, text]) => `(select row_to_json(q) from (${text}) q) as "${as}"`,
  )
  return named(`${below.length > 0 ? `with ${below.join(',\n')} ` : ''}select ${columns.join(',\n')}`)
}

// In one statement the parameters count through: each question's stand behind those of the ones before it.
function moved(questions: Questions, before: number) {
  let first = before
  return Object.entries(questions).map(([as, { text, values }]) => {
    const by = first
    first += values.length
    return [as, text.replace(/\$(\d+)/g, (_, n: string) => `$${Number(n) + by}`)] as const
  })
}
