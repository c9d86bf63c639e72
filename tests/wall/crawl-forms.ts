import type { Fields } from '#world'
import type { Thing } from './crawl-things.ts'

/** Pages that take somebody else's id in a field. */
export const bare = [
  '/meetings',
  '/sittings',
  '/partners',
  '/protocols',
  '/promises',
  '/structures/map',
  '/capture',
  '/goals',
  '/purpose',
  '/horizon',
  '/inquiries',
  '/assessments',
  '/coach/answers',
]

/** What every form may ask for: the ids are somebody else's, the reader is the stranger. */
export function fieldsWith(
  { id, space }: Thing,
  { stranger, goal }: { stranger: string; goal: string },
): Fields {
  const entry = { title: 'Mine', caption: 'Mine', practisedOn: '2027-02-02', claim: 'Mine', once: id }
  const other = { kind: 'school', statement: 'Mine', sentence: 'Mine', uses: 'growth', why: 'Mine' }
  const joined = {
    to: `${space}/${id}`,
    serves: `${space}/${id}`,
    from: `inquiry:${id}`,
    goals: id,
    entry: id,
  }
  const met = {
    circle: id,
    space,
    meeting: `${space}/${id}`,
    structure: id,
    owner: space,
    back: `/goals/${id}`,
  }
  const asked = { of: `${space}/${id}`, measure: `${space}.${id}`, about: id, question: id, template: id }
  const said = { words: 'Mine', note: 'Mine', how: 'Mine', what: 'Mine', reason: 'Mine', prediction: 'Mine' }
  const chosen = { step: 'paused', state: 'dropped', moment: 'start', until: '2027-05-01', rule: 'C1' }
  return { ...entry, ...other, ...joined, ...met, ...asked, ...said, ...chosen, goal, person: stranger }
}
