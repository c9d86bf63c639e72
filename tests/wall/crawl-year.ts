import { castMember } from '#demo'
import type { Visitor, World } from '#world'

/** Somebody whose writing is planted, and the one they share a circle with. */
export interface Leader {
  key: string
  other?: string
  /** What that other one may read. */
  shares?: ('purpose' | 'philosophy' | 'goal' | 'evidence')[]
}

const word = { statement: 'A goal', kind: 'school', whyNow: 'Because', measure: 'A count', unit: 'doors' }
const entry = { title: 'An entry', practisedOn: '2027-02-01', link: 'https://example.org/' }
const boxes = { believe: 'One', value: 'Two', therefore: 'Three' }

/** A small year of a leader, written through the doors everybody uses: each kind of writing, one entry in the trash. */
export async function writeYear(world: World, { key, other, shares = [] }: Leader) {
  const leader = await world.signedIn(key)
  await leader.post('/purpose', { uses: 'growth', audience: 'Me', why: 'To learn', expectations: 'None' })
  await leader.post('/philosophy', boxes)
  await leader.post('/philosophy', { ...boxes, value: 'Other' })
  await leader.post('/goals', word)
  const goal = await idIn(world, 'focus.goal', key)
  await leader.post(`/goals/${goal}`, { ...word, statement: 'A better goal' })
  const file = new File([`The note of ${key}.`], 'note.txt', { type: 'text/plain' })
  const evidence = await capture(leader, { ...entry, caption: 'Kept', goal, claim: 'It shows.', file })
  await leader.post(`/portfolio/${evidence}/words`, { ...entry, caption: 'Kept longer' })
  const trashed = await capture(leader, { ...entry, caption: 'Thrown away', goal, claim: 'It showed.' })
  if (other) {
    const circle = await circleOf(world, key, other)
    for (const noun of shares) {
      const id = await idIn(world, tables[noun], key, evidence)
      await leader.post(`/sharing/${noun}/${id}`, { circle })
    }
    if (shares.includes('evidence')) await leader.post(`/sharing/evidence/${trashed}`, { circle })
  }
  await leader.post(`/portfolio/${trashed}/trash`)
}

const tables = {
  purpose: 'purpose.purpose',
  philosophy: 'purpose.philosophy',
  goal: 'focus.goal',
  evidence: 'portfolio.evidence',
}

async function capture(leader: Visitor, fields: Record<string, string | File>) {
  const { to } = await leader.post('/capture', fields)
  return /^\/portfolio\/([\da-f-]{36})/.exec(to)?.[1] ?? ''
}

async function idIn(world: World, table: string, key: string, wanted = '') {
  const [row] = await world.look<{ id: string }>(
    `select id from ${table} where space_id = $1 order by (id::text = $2) desc`,
    [castMember(key).id, wanted],
  )
  return row?.id ?? ''
}

async function circleOf(world: World, one: string, other: string) {
  const [row] = await world.look<{ id: string }>(
    `select space_id as id from sharing.membership where person_id = any($1) and state = 'member'
      group by 1 having count(distinct person_id) = 2`,
    [[castMember(one).id, castMember(other).id]],
  )
  return row?.id ?? ''
}
