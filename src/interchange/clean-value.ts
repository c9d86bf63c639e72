import { limits } from './limits.ts'

/** A value without what the database cannot keep, and what was the matter, if anything was. */
export interface Cleaned {
  value: unknown
  problem?: 'unsayable' | 'tooDeep'
}

/**
 * Takes NUL characters and halves of characters out of every text of a JSON value. Gives the value itself where there
 * are none; nesting beyond the limit is told, not followed.
 */
export function cleanValue(value: unknown, depth = 0): Cleaned {
  if (typeof value === 'string')
    return value.includes('\0') || !value.isWellFormed()
      ? { value: cleanText(value), problem: 'unsayable' }
      : { value }
  if (typeof value !== 'object' || value === null) return { value }
  if (depth >= limits.depth) return { value: null, problem: 'tooDeep' }
  return Array.isArray(value) ? cleanList(value, depth) : cleanObject(value, depth)
}

const cleanText = (text: string) => text.replaceAll('\0', '').toWellFormed()

function cleanList(list: unknown[], depth: number): Cleaned {
  const cleaned = list.map((one) => cleanValue(one, depth + 1))
  const problem = worst(cleaned)
  return problem ? { value: cleaned.map(({ value }) => value), problem } : { value: list }
}

function cleanObject(object: object, depth: number): Cleaned {
  const names = Object.keys(object)
  const cleaned = names.map((name) => cleanValue((object as Record<string, unknown>)[name], depth + 1))
  const odd = names.some((name) => name.includes('\0') || !name.isWellFormed())
  const problem = worst(cleaned) ?? (odd ? 'unsayable' : undefined)
  if (!problem) return { value: object }
  return {
    value: Object.fromEntries(names.map((name, i) => [cleanText(name), cleaned[i]!.value])),
    problem,
  }
}

const worst = (cleaned: Cleaned[]) =>
  cleaned.find(({ problem }) => problem === 'tooDeep')?.problem ??
  cleaned.find(({ problem }) => problem)?.problem
