import { createHash } from 'node:crypto'

/** A statement with its values. Its name lets PostgreSQL keep the plan; equal text has an equal name. */
export interface Sql {
  name: string
  text: string
  values: unknown[]
}

const known = new WeakMap<TemplateStringsArray, { name: string; text: string }>()

/** Writes SQL as it reads: `${value}` becomes a parameter, never text. */
export function sql(strings: TemplateStringsArray, ...values: unknown[]): Sql {
  return { ...(known.get(strings) ?? prepare(strings)), values }
}

function prepare(strings: TemplateStringsArray) {
  const text = strings.reduce((before, piece, i) => `${before}$${i}${piece}`)
  const statement = { text, name: createHash('sha256').update(text).digest('base64url').slice(0, 24) }
  known.set(strings, statement)
  return statement
}
