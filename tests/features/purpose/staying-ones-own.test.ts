import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { asPerson, sql } from '#platform'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'

const world = await openWorld({ demo: true })
const { db } = world.program
const { id: amina } = castMember('amina.okafor')
const harlow = await demoOrganization(world, 'Harlow Valley Unified')
const visitor = await world.signedIn('amina.okafor')
await visitor.get(`/organizations/${harlow}/expectations`)

const own = {
  'a confirmed picture': sql`select from purpose.confirmation where space_id = ${amina}`,
  'who I am and what I do': sql`select from purpose.mirror where space_id = ${amina}`,
  'what was written to an idea': sql`select from purpose.idea_note where space_id = ${amina}`,
  'what was opened': sql`select from purpose.opening where space_id = ${amina}`,
  'the picture as it stands': sql`select from purpose.picture where space_id = ${amina}`,
}
const seenBy = (who: string, statement: ReturnType<typeof sql>) =>
  db.as(asPerson(castMember(who).id), async (tx) => (await tx.rows(statement)).length)

for (const [what, statement] of Object.entries(own))
  test(`${what} is the leader's alone, in the database too`, async () => {
    assert.ok((await seenBy('amina.okafor', statement)) > 0)
    for (const who of [
      'maya.halvorsen',
      'marcus.delacroix',
      'eleanor.vance',
      'andre.whitlock',
      'jonah.weiss',
    ])
      assert.equal(await seenBy(who, statement), 0, who)
  })

test('what was said of each use is seen with the purpose: by the partner once it is shared, and no longer', async () => {
  const told = sql`select from purpose.use where space_id = ${amina}`
  assert.equal(await seenBy('maya.halvorsen', told), 0)
  const [purpose] = await world.look<{ id: string }>(`select p.id from purpose.purpose p
    join purpose.use u on u.purpose_id = p.id where p.space_id = '${amina}' and u.use = 'planning'`)
  const [circle] = await world.look<{ id: string }>(`select c.id from sharing.circle c
    join sharing.membership m on m.space_id = c.id join sharing.membership o on o.space_id = c.id
    where m.person_id = '${amina}' and o.person_id = '${castMember('maya.halvorsen').id}' and c.ended_at is null`)
  await visitor.post(`/sharing/purpose/${purpose!.id}`, { circle: circle!.id })
  assert.equal(await seenBy('maya.halvorsen', told), 3)
  assert.equal(await seenBy('marcus.delacroix', told), 0)
  await visitor.post(`/sharing/purpose/${purpose!.id}/ending`, { circle: circle!.id })
  assert.equal(await seenBy('maya.halvorsen', told), 0)
})

test('what a district expects is written by its keepers alone, never changed, and read in its own tree', async () => {
  const write = (who: string) =>
    db.as(asPerson(castMember(who).id), (tx) =>
      tx.run(sql`insert into purpose.expectation (space_id, previous_id, words, made_by)
        select ${harlow}, e.id, 'Less paper.', ${castMember(who).id} from purpose.expectation e
        where e.space_id = ${harlow} order by e.made_at desc limit 1`),
    )
  await assert.rejects(write('amina.okafor'))
  await assert.rejects(write('tom.ashcroft'))
  await assert.rejects(
    db.as(asPerson(castMember('eleanor.vance').id), (tx) =>
      tx.run(sql`update purpose.expectation set words = 'Something else' where space_id = ${harlow}`),
    ),
  )
  assert.equal(
    await seenBy('andre.whitlock', sql`select from purpose.expectation where space_id = ${harlow}`),
    2,
  )
})

test('every view of the house sees what its reader sees', async () => {
  const views = await world.look<{ name: string; options: string[] | null }>(
    `select n.nspname || '.' || c.relname as name, c.reloptions as options from pg_class c
      join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'v'
      and n.nspname not in ('pg_catalog', 'information_schema', 'jobs', 'auth', 'public')`,
  )
  assert.ok(views.length > 0)
  for (const { name, options } of views) assert.ok(options?.includes('security_invoker=true'), name)
})
