import { castMember } from '#demo'
import type { Visitor, World } from '#world'
import { privateWord } from './crawl-plant.ts'

/** What one leader may share with another. */
type Noun = keyof typeof tables

/** Somebody whose writing is planted, and the one they share a circle with. */
export interface Leader {
  key: string
  other?: string
  /** What that other one may read. */
  shares?: Noun[]
}

const tables = {
  purpose: 'purpose.purpose',
  philosophy: 'purpose.philosophy',
  goal: 'focus.goal',
  evidence: 'portfolio.evidence',
  assessment: 'assessment.assessment',
  inquiry: 'inquiry.inquiry',
  brief: 'briefs.brief',
  pulse: 'pulse.pulse',
}

const entry = { title: 'An entry', practisedOn: '2027-02-01', link: 'https://example.org/' }

/** A leader’s goal, each of its texts a private word. */
export function goalWords(name: string) {
  const texts = ['statement', 'whyNow', 'measure', 'signs', 'equity', 'stops']
  return {
    kind: 'school',
    unit: 'doors',
    ...Object.fromEntries(texts.map((text) => [text, privateWord(`${name} ${text}`)])),
  }
}

/** A small year of a leader, written through the doors everybody uses: purpose, belief, goal, and entries, one in the trash. */
export async function writeYear(world: World, { key }: Leader) {
  const leader = await world.signedIn(key)
  const word = (name: string) => privateWord(`${key} ${name}`)
  const boxes = { believe: word('believe'), value: word('value'), therefore: word('therefore') }
  await leader.post('/purpose', {
    uses: 'growth',
    'growth.audience': word('audience'),
    'growth.decides': word('decides'),
    why: word('why'),
    expectations: word('expectations'),
  })
  await leader.post('/philosophy', boxes)
  await leader.post('/philosophy', { ...boxes, value: word('value anew') })
  await leader.post('/goals', { ...goalWords(key), apart: word('apart') })
  const goal = await idIn(world, 'focus.goal', key)
  await leader.post(`/goals/${goal}`, { ...goalWords(`${key} anew`) })
  const file = new File([`The note of ${key}.`], 'note.txt', { type: 'text/plain' })
  const evidence = await capture(leader, { ...entry, caption: 'Kept', goal, claim: 'It shows.', file })
  await leader.post(`/portfolio/${evidence}/words`, { ...entry, caption: 'Kept longer' })
  await capture(leader, { ...entry, title: 'Thrown', caption: 'Thrown away', goal, claim: 'It showed.' })
}

/** A leader shares what they wrote, and throws one shared entry away. */
export async function shareYear(world: World, { key, other, shares = [] }: Leader) {
  const leader = await world.signedIn(key)
  const circle = other && (await circleOf(world, key, other))
  const thrown = await idIn(world, `portfolio.evidence`, key, `title = 'Thrown'`)
  for (const noun of circle ? shares : [])
    await leader.post(`/sharing/${noun}/${await idIn(world, tables[noun], key)}`, { circle: circle! })
  if (circle && shares.includes('evidence')) await leader.post(`/sharing/evidence/${thrown}`, { circle })
  await leader.post(`/portfolio/${thrown}/trash`)
}

async function capture(leader: Visitor, fields: Record<string, string | File>) {
  const { to } = await leader.post('/capture', fields)
  return /^\/portfolio\/([\da-f-]{36})/.exec(to)?.[1] ?? ''
}

/** The first row of somebody’s, in the order in which they came. */
export async function idIn(world: World, table: string, key: string, where = 'true') {
  const [row] = await world.look<{ id: string }>(
    `select id from ${table} where space_id = $1 and ${where} order by id`,
    [castMember(key).id],
  )
  return row?.id ?? ''
}

/** The circle two people are in. */
export async function circleOf(world: World, one: string, other: string) {
  const [row] = await world.look<{ id: string }>(
    `select space_id as id from sharing.membership where person_id = any($1) and state = 'member'
      group by 1 having count(distinct person_id) = 2`,
    [[castMember(one).id, castMember(other).id]],
  )
  return row?.id ?? ''
}
