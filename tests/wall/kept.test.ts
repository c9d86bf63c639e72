import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoCast } from '#demo'
import { asPerson, sql } from '#platform'
import { openWorld } from '#world'

const world = await openWorld({ demo: true })
const idOf = (key: string) => demoCast.find((one) => one.key === key)!.id
const spaces = (who: Parameters<typeof world.program.db.as>[0]) =>
  world.program.db.as(who, (tx) =>
    tx.rows<{ space: string }>(sql`select space_id as space from portfolio.listed
      union select space_id from portfolio.counted`),
  )

test('what is kept for a list is read by its owner alone, whatever they share', async () => {
  const owners = await world.look<{ space: string }>(
    'select distinct space_id as space from portfolio.counted',
  )
  const shared = await world.look(`select 1 from sharing.grant where noun = 'evidence'`)
  assert.ok(owners.length > 1 && shared.length > 1)
  for (const { id } of demoCast) {
    const own = owners.filter(({ space }) => space === id)
    assert.deepEqual(await spaces(asPerson(id)), own)
  }
  assert.deepEqual(await spaces({ kind: 'public' }), [])
})

test('nobody writes it but the tables it is kept for, and what keeps it is called by nobody', async () => {
  const open = await world.look(`select t.name, r.role, p.way
    from unnest(array['portfolio.listed', 'portfolio.counted']) t (name),
      unnest(array['lps_app', 'lps_auth', 'lps_jobs', 'lps_retention']) r (role),
      unnest(array['insert', 'update', 'delete', 'truncate', 'select']) p (way)
    where has_table_privilege(r.role, t.name, p.way) and (r.role, p.way) <> ('lps_app', 'select')`)
  assert.deepEqual(open, [])
  const called = await world.look(`select proname from pg_proc where pronamespace = 'portfolio'::regnamespace
    and provolatile <> 'i' and (has_function_privilege('lps_app', oid, 'execute') or has_function_privilege('lps_jobs', oid, 'execute'))`)
  assert.deepEqual(called, [])
  const [keepers] = await world.look<{ n: number; pinned: number }>(`select count(*)::int as n,
      count(*) filter (where proconfig = '{"search_path=\\"\\""}')::int as pinned
    from pg_proc where pronamespace = 'portfolio'::regnamespace and prosecdef`)
  assert.ok(keepers!.n > 5)
  assert.equal(keepers!.n, keepers!.pinned)
})

test('to whom one’s own things are open is told to their owner alone', async () => {
  const items = await world.look<{ id: string; space: string }>(
    `select item_id as id, space_id as space from sharing.grant where noun = 'evidence'`,
  )
  const ids = items.map(({ id }) => id)
  const told = (key: string) =>
    world.program.db.as(asPerson(idOf(key)), (tx) =>
      tx.rows<{ id: string }>(sql`select item_id as id from trust.audiences_on_me(${ids}::uuid[])`),
    )
  for (const key of ['amina.okafor', 'maya.halvorsen', 'bev.sandoval'])
    for (const { id } of await told(key))
      assert.ok(
        items.some((one) => one.id === id && one.space === idOf(key)),
        key,
      )
  assert.ok((await told('amina.okafor')).length > 1)
})
