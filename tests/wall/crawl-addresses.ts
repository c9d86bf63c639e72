import { phases } from '#cycles'
import type { World } from '#world'
import { canary } from './crawl-markers.ts'

/** Something with an id of its own. */
export interface Thing {
  noun: string
  space: string
  id: string
}

/** Everything in these people's spaces, and in those of organizations and circles, whatever table of the house holds it. */
export async function thingsOf(world: World, people: string[]): Promise<Thing[]> {
  const tables = await world.look<{ noun: string; name: string }>(
    `select c.table_name as noun, format('%I.%I', c.table_schema, c.table_name) as name
      from information_schema.columns c join information_schema.columns s using (table_schema, table_name)
      where c.column_name = 'id' and s.column_name = 'space_id' and c.data_type = 'uuid'
        and c.table_schema not in ('auth', 'jobs', 'public')`,
  )
  const spaced = tables.map(
    ({ noun, name }) => `select '${noun}' as noun, space_id as space, id from ${name}
      where space_id = any($1) or space_id in (select id from organizations.organization)`,
  )
  const circles = `select distinct 'circle', space_id, space_id from sharing.membership where person_id = any($1)`
  const shared = `select 'organization', id, id from organizations.organization
    union all select 'year', organization_id, id from organizations.school_year`
  return world.look([...spaced, circles, shared].join(' union all '), [people])
}

// What the routes under an address are about.
const nounAt: Record<string, string[]> = {
  portfolio: ['evidence'],
  cycle: ['version'],
  frameworks: ['version'],
  crosswalks: ['crosswalk'],
  goals: ['goal'],
  prints: ['print'],
  files: ['file'],
  circles: ['circle'],
  people: ['person'],
  'break-glass': ['access'],
  organizations: ['organization'],
  years: ['year'],
  posts: ['post'],
  leave: ['leave'],
  roles: ['role'],
  invitations: ['invitation'],
  invited: ['invitation'],
  notices: ['notice'],
  accounts: ['person'],
  mail: ['person'],
  me: ['person'],
  supervision: ['assignment'],
  sharing: ['evidence', 'goal', 'purpose', 'philosophy'],
}

/** The address of a thing under a route, if the route is about such things. Throws at a route it does not know. */
export function addressOf(pattern: string, { noun, space, id }: Thing): string | undefined {
  const [, first = '', second = '', third = ''] = pattern.split('/')
  const inside = pattern.includes(':year') ? 'years' : pattern.includes(':leave') ? 'leave' : ''
  const nouns = first === 'shared' ? [third] : nounAt[inside || (nounAt[second] ? second : first)]
  if (!nouns) throw new Error(`The crawler does not know what to put into ${pattern}.`)
  if (!nouns.includes(noun)) return undefined
  const named = pattern
    .replace(':noun', noun)
    .replace(/:(?:space|organization)\b/, space)
    .replace('/:width?', '/480')
  const within = inside === 'years' ? named.replace(':id', space) : named
  return within
    .replaceAll(/:(?:id|file|goal|person|year|leave|link|version|item)\b/g, id)
    .replaceAll(/:\w+/g, 'none')
}

const known: Record<string, string[]> = {
  '/assets/*': [],
  '/cycle/:phase': phases.map((phase) => `/cycle/${phase}`),
  '/first/:token': ['/first/no-such-link'],
  '/new-email/:token': ['/new-email/no-such-link'],
  '/password-reset/:token': ['/password-reset/no-such-link'],
  '/people/directory': ['', `?words=${canary}`, '?page=2'].map((query) => `/people/directory${query}`),
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
