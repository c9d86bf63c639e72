import type { Sql } from '#platform'
import { named } from './named.ts'

const known = new Map<string, { name: string; text: string }>()

/**
 * Several questions of one row each as one statement, which answers them under their names: each statement costs the
 * program more than PostgreSQL. The rows come as JSON, so their columns are to be numbers, texts, yes or no, or JSON.
 * Where a question finds no row, its answer is null. What several of them look at can be their `ground`: the parts of a
 * `with` in front of them all.
 */
export function together(asked: Record<string, Sql>, ground: Sql = noGround): Sql {
  const questions = Object.entries(asked)
  const key = [ground.name, ...questions.map(([as, { name }]) => `${as} ${name}`)].join()
  const statement = known.get(key) ?? join(questions, ground)
  known.set(key, statement)
  return { ...statement, values: [ground, ...Object.values(asked)].flatMap(({ values }) => values) }
}

const noGround: Sql = { name: '', text: '', values: [] }

function join(questions: [string, Sql][], ground: Sql) {
  let before = ground.values.length
  const columns = questions.map(([as, { text, values }]) => {
    const first = before
    before += values.length
    const moved = text.replace(/\$(\d+)/g, (_, n: string) => `$${Number(n) + first}`)
    return `(select row_to_json(q) from (${moved}) q) as "${as}"`
  })
  return named(`${ground.text && `with ${ground.text}`} select ${columns.join(',\n')}`)
}
