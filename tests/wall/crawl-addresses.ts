import { phases } from '#cycles'
import type { World } from '#world'
import { canary } from './crawl-markers.ts'

/** Something with an id of its own. */
export interface Thing {
  noun: string
  space: string
  id: string
}

const tables: Record<string, string> = {
  evidence: 'portfolio.evidence',
  goal: 'focus.goal',
  purpose: 'purpose.purpose',
  philosophy: 'purpose.philosophy',
  print: 'portfolio.print',
  file: 'files.file',
}

/** All ids of these people, and those of their circles. */
export function thingsOf(world: World, people: string[]): Promise<Thing[]> {
  const own = Object.entries(tables).map(
    ([noun, table]) =>
      `select '${noun}' as noun, space_id as space, id from ${table} where space_id = any($1)`,
  )
  const circles = `select distinct 'circle', space_id, space_id from sharing.membership where person_id = any($1)`
  return world.look([...own, circles].join(' union all '), [people])
}

const nounAt: Record<string, string[]> = {
  portfolio: ['evidence'],
  goals: ['goal'],
  prints: ['print'],
  files: ['file'],
  circles: ['circle'],
  sharing: ['evidence', 'goal', 'purpose', 'philosophy'],
}

/** The address of a thing under a route, if the route is about such things. Throws at a route it does not know. */
export function addressOf(pattern: string, { noun, space, id }: Thing): string | undefined {
  const [, first = '', , third = ''] = pattern.split('/')
  const nouns = first === 'shared' ? [third] : nounAt[first]
  if (!nouns?.every((one) => one === 'circle' || one in tables))
    throw new Error(`The crawler does not know what to put into ${pattern}.`)
  if (!nouns.includes(noun)) return undefined
  const path = pattern.replace(':noun', noun).replace(':space', space).replace('/:width?', '/480')
  return path.replaceAll(/:(?:id|file|goal)\b/g, id)
}

const known: Record<string, string[]> = {
  '/assets/*': [],
  '/cycle/:phase': phases.map((phase) => `/cycle/${phase}`),
  '/first/:token': ['/first/no-such-link'],
  '/portfolio': [1, 2, 3]
    .map((page) => `/portfolio?page=${page}`)
    .concat(['trash=yes', `words=${canary}`, 'untold=yes'].map((query) => `/portfolio?${query}`)),
}

/** Every page without an id, and those whose parts are a few known words. */
export const plainAddresses = (patterns: string[]) =>
  patterns.flatMap((pattern) => known[pattern] ?? (pattern.includes(':') ? [] : [pattern]))

/** The routes that ask for an id. */
export const idPatterns = (patterns: string[]) =>
  patterns.filter((pattern) => pattern.includes(':') && !(pattern in known))
