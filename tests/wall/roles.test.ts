// What each role may do, written from the page of the domain (3.8) and not from the SQL: every role, object and deed is
// tried on the real database by doing it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { asPerson, newId, Refusal, type Transaction } from '#platform'
import { foundCircle, joinCircle, type Circle } from '#sharing'
import { openWorld } from '#world'
import { layFramework, someFramework } from '../features/frameworks/some-framework.ts'
import { deedsOf, run, type Deed } from './role-deeds.ts'

const world = await openWorld({ demo: true })
const { db } = world.program
const idOf = (key: string) => castMember(key).id
const [amina, marcus, zofia, eleanor] = [
  'amina.okafor',
  'marcus.delacroix',
  'zofia.wisniewska',
  'eleanor.vance',
].map(idOf) as [string, string, string, string]

const objects =
  'organizations posts supervision roles invitations accounts operations audit breakglass frameworks'

/** R read, W write, – nothing, for the objects in order; all read organizations and what frameworks are adopted. */
const law: Record<string, string> = {
  leadershipOffice: 'RW RW RW RW RW R – R RW RW',
  itAdministrator: 'R R – RW RW RW RW R RW R',
  recordsOfficer: 'R R – – – – – R – R',
  auditor: 'R – – – – – – R – R',
  dataViewer: 'R – – – – – – – – R',
  stateAgency: 'R – – – – – – – – RW',
  credentialOfficer: 'R – – – – – – – – R',
  frameworkEditor: 'R – – – – – – – – RW',
  roundtableHost: 'R – – – – – – – – R',
  boardMember: 'R – – – – – – – – R',
  provider: 'R – – – – – – – – R',
}

const [{ harlow, pinecrest } = { harlow: '', pinecrest: '' }] = await world.look<{
  harlow: string
  pinecrest: string
}>(
  `select (select id from organizations.organization where name = 'Harlow Valley Unified') as harlow,
    (select id from organizations.organization where name = 'Pinecrest County Schools') as pinecrest`,
)

// Somebody who once held a post in Harlow, somebody who holds none, and an invitation and a happening to be read.
const [former, newcomer] = [newId(), newId()]
for (const id of [former, newcomer])
  await world.look(`insert into people.person (space_id, id, name) values ($1, $1, 'Nobody Here')`, [id])
await world.look(
  `insert into posts.post (space_id, organization_id, title, role_kind, starts, ends)
    values ($1, $2, 'Principal', 'principal', '2001-07-01', '2019-06-30')`,
  [former, harlow],
)
await world.look(
  `insert into invitations.invitation (space_id, name, title, role_kind, starts, invited_by, invited_at, expires_at)
    values ($1, 'Somebody', 'Principal', 'principal', '2027-07-01', $2, '2027-02-01', '2027-02-28')`,
  [harlow, eleanor],
)
await world.look(
  `insert into platform.happening (space_id, who, verb, noun, item_id) values ($1, $2, 'renamed', 'organization', $1)`,
  [harlow, eleanor],
)

const draft = (await layFramework(world, someFramework(harlow))).split('/').at(-1)
const holders: Record<string, string> = {}
for (const role of Object.keys(law)) {
  const id = (holders[role] = newId())
  await world.look(`insert into people.person (space_id, id, name) values ($1, $1, $2)`, [id, role])
  await world.look(
    `insert into roles.role (space_id, person_id, role, from_at, granted_by) values ($1, $2, $3, '2026-07-01', $4)`,
    [harlow, id, role, eleanor],
  )
}

const deeds = deedsOf({ amina, zofia, eleanor, newcomer })

class Undone extends Error {}

/** Does a deed as somebody and takes it back; says whether it was done. */
async function isDone(who: string, deed: Deed, organization: string): Promise<boolean> {
  let touched: unknown = 0
  try {
    await db.as(asPerson(who), async (tx) => {
      touched = await deed(tx, organization)
      throw new Undone()
    })
  } catch (error) {
    if (error instanceof Undone) return touched !== 0
    if (error instanceof Refusal) return false
    throw error
  }
  return false
}

for (const [role, cells] of Object.entries(law))
  test(`${role}: does what the table says, and nothing else`, async () => {
    const rights = cells.split(' ')
    for (const [place, object] of objects.split(' ').entries())
      for (const right of ['R', 'W'] as const) {
        const done = await isDone(holders[role]!, deeds[object]![right], harlow)
        assert.equal(done, rights[place]!.includes(right), `${role}, ${object}, ${right}`)
      }
  })

test('drafts are read by those who keep the frameworks there, and by nobody else', async () => {
  const read = run('select from frameworks.version where id = $1', [draft])
  for (const [role, cells] of Object.entries(law))
    assert.equal(await isDone(holders[role]!, read, harlow), cells.endsWith('RW'), role)
})

test('a role holds in its organization and below it, and nowhere else', async () => {
  const deed = deeds['organizations']!.W
  const [{ id: alder } = { id: '' }] = await world.look<{ id: string }>(
    `select id from organizations.organization where name = 'Alder Elementary'`,
  )
  assert.equal(await isDone(holders['leadershipOffice']!, deed, alder), true)
  assert.equal(await isDone(holders['leadershipOffice']!, deed, pinecrest), false)
})

test('a role that has ended or not begun lets nobody do anything', async () => {
  const id = newId()
  await world.look(`insert into people.person (space_id, id, name) values ($1, $1, 'Past')`, [id])
  for (const [from, until] of [
    ['2026-07-01', '2026-12-31'],
    ['2027-07-01', '2027-12-31'],
  ])
    await world.look(
      `insert into roles.role (space_id, person_id, role, from_at, until_at, granted_by)
        values ($1, $2, 'leadershipOffice', $3, $4, $5)`,
      [harlow, id, from, until, eleanor],
    )
  assert.equal(await isDone(id, deeds['organizations']!.W, harlow), false)
})

const growth =
  'purpose.purpose purpose.philosophy focus.goal portfolio.evidence cycles.cycle sharing.grant portfolio.print'.split(
    ' ',
  )

test('no role reads what leaders write', async () => {
  for (const holder of Object.values(holders))
    for (const table of growth) {
      const read: Deed = (tx) => tx.run({ name: '', text: `select from ${table}`, values: [] })
      assert.equal(await isDone(holder, read, harlow), false, table)
    }
})

const kinds: Record<string, Circle['kind']> = {
  partner: 'partnership',
  'roundtable member': 'roundtable',
  'outside coach': 'coaching',
}
const nouns = {
  purpose: 'purpose.purpose',
  philosophy: 'purpose.philosophy',
  goal: 'focus.goal',
  evidence: 'portfolio.evidence',
}

/** The leader opens an item to a circle or a person. */
const giving =
  (noun: string, item: string, to: { circle?: string; person?: string }): Deed =>
  (tx) =>
    run(
      'insert into sharing.grant (space_id, noun, item_id, circle_id, person_id, given_by) values ($1, $2, $3, $4, $5, $1)',
      [amina, noun, item, to.circle ?? null, to.person ?? null],
    )(tx)

for (const [relation, kind] of Object.entries(kinds))
  test(`a ${relation} reads each item that the leader shares, and no other`, async () => {
    const [circle, other] = [newId(), idOf('teo.kalani')]
    await db.as(asPerson(amina), (tx) => foundCircle(tx, amina, { id: circle, kind, name: null }, [other]))
    await db.as(asPerson(other), (tx) => joinCircle(tx, circle))
    for (const [noun, table] of Object.entries(nouns)) {
      const [one, next] = await world.look<{ id: string }>(
        `select id from ${table} where space_id = $1 limit 2`,
        [amina],
      )
      await db.as(asPerson(amina), giving(noun, one!.id, { circle }) as (tx: Transaction) => Promise<unknown>)
      const reads = (id: string) =>
        isDone(other, run(`select from ${table} where space_id = $1 and id = $2`, [amina, id]), harlow)
      assert.equal(await reads(one!.id), true, noun)
      if (next) assert.equal(await reads(next.id), false, noun)
    }
    await world.look('select trust.end_circle($1)', [circle])
    await world.look(`delete from sharing.grant where circle_id = $1`, [circle])
    await world.look(`delete from people.standing where side = 'peer' and $1 in (low, high)`, [other])
  })

test('nothing is shared with an evaluator by name', async () => {
  for (const [noun, table] of Object.entries(nouns)) {
    const [one] = await world.look<{ id: string }>(`select id from ${table} where space_id = $1 limit 1`, [
      amina,
    ])
    assert.equal(await isDone(amina, giving(noun, one!.id, { person: marcus }), harlow), false, noun)
  }
})
