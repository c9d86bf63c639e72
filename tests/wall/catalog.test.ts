import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { openWorld } from '#world'
import { pointers, reference } from './exceptions.ts'

const world = await openWorld()
const security = readFileSync(new URL('../../SECURITY.md', import.meta.url), 'utf8')

// better-auth's and the queue's own tables, and the list of migrations: no policies, other roles.
const others = `('auth', 'jobs', 'public', 'pg_catalog', 'information_schema', 'pg_toast')`

const unprotected = () =>
  world.look<{ name: string }>(`select n.nspname || '.' || c.relname as name from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname not in ${others} and (not c.relrowsecurity
      or not exists (select 1 from pg_policy p where p.polrelid = c.oid))`)

const withoutSpace = () =>
  world.look<{ name: string }>(`select n.nspname || '.' || c.relname as name from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    left join pg_index i on i.indrelid = c.oid and i.indisprimary
    left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
    where c.relkind = 'r' and n.nspname not in ${others} and a.attname is distinct from 'space_id'`)

const strayKeys = () =>
  world.look<{
    name: string
  }>(`select k.conname || ' on ' || k.conrelid::regclass as name from pg_constraint k
    join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'f' and n.nspname not in ${others} and k.confrelid::regclass::text not like 'organizations.%'
      and not exists (select 1 from generate_subscripts(k.conkey, 1) i
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[i] and a.attname = 'space_id'
        join pg_attribute b on b.attrelid = k.confrelid and b.attnum = k.confkey[i] and b.attname = 'space_id')`)

const loosePointers = async () => {
  const columns = await world.look<{
    name: string
  }>(`select n.nspname || '.' || c.relname || '.' || a.attname as name
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.atttypid = 'uuid'::regtype
      and n.nspname not in ${others} and a.attname not in ('id', 'space_id', 'once', 'parent_id', 'top_id')
      and not exists (select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'f'
        and a.attnum = any(k.conkey) and k.confrelid::regclass::text not like 'organizations.%')
      and (n.nspname, c.relname) <> ('organizations', 'school_year')`)
  return columns.map(({ name }) => name).filter((name) => !pointers.has(name))
}

test('every table has row-level security and a policy', async () => assert.deepEqual(await unprotected(), []))

test('every row lives in a space: its key begins with it', async () => {
  const names = (await withoutSpace()).map(({ name }) => name)
  assert.deepEqual(names.toSorted(), [...reference.keys()].toSorted())
})

test('foreign keys stay inside a space', async () => assert.deepEqual(await strayKeys(), []))

test('every column that points into another space is known', async () =>
  assert.deepEqual(await loosePointers(), []))

test('shown a bad schema, these checks complain', async () => {
  await world.look(`create table portfolio.bad (id uuid primary key, evidence_id uuid, friend_id uuid)`)
  await world.look(`alter table portfolio.bad add foreign key (friend_id) references portfolio.bad (id)`)
  assert.deepEqual(await unprotected(), [{ name: 'portfolio.bad' }])
  assert.ok((await withoutSpace()).some(({ name }) => name === 'portfolio.bad'))
  assert.equal((await strayKeys()).length, 1)
  assert.deepEqual(await loosePointers(), ['portfolio.bad.evidence_id'])
  await world.look('drop table portfolio.bad')
})

interface Made {
  name: string
  definer: boolean
  path: string[] | null
  open: boolean
}

const functions = () =>
  world.look<Made>(`select p.proname as name, p.prosecdef as definer, p.proconfig as path,
      has_function_privilege('public', p.oid, 'execute') as open
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'trust'`)

test('every function of trust has a pinned path, is closed to the public and stands in SECURITY.md', async () => {
  const plain = new Set(['me', 'now', 'today', 'zone', 'link'])
  for (const { name, definer, path, open } of await functions()) {
    assert.ok(
      new RegExp(`^\\| .*\`${name}\``, 'm').test(security),
      `trust.${name} has no line in SECURITY.md.`,
    )
    assert.equal(open, false, `trust.${name} can be called by everybody.`)
    if (plain.has(name)) continue
    assert.equal(definer, true, name)
    assert.deepEqual(path, ['search_path=""'], name)
  }
})

test('SECURITY.md names no function that is not there', async () => {
  const known = new Set((await functions()).map(({ name }) => name))
  const table = security.slice(security.indexOf('## The functions of trust'))
  const named = [...table.matchAll(/^\| ((?:`\w+`(?:, )?)+) \|/gm)].flatMap(
    ([, names = '']) => names.match(/\w+/g) ?? [],
  )
  assert.deepEqual(
    named.filter((name) => !known.has(name)),
    [],
  )
})

test('the roles of the running program own nothing and bypass nothing', async () => {
  const roles =
    await world.look(`select rolname from pg_roles where rolname like 'lps\\_%' and rolname <> 'lps_owner'
    and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`)
  assert.deepEqual(roles, [])
  const owned = await world.look(`select c.relname from pg_class c join pg_roles r on r.oid = c.relowner
    where r.rolname in ('lps_app', 'lps_auth', 'lps_retention')`)
  assert.deepEqual(owned, [])
})

test('what happened, who read it and what a text once said cannot be changed by the application', async () => {
  const tables = [
    'platform.happening',
    'platform.reading',
    'portfolio.evidence_version',
    'focus.goal_version',
    'purpose.philosophy_version',
    'assessment.rating_version',
    'purpose.mirror',
    'cycles.step',
  ]
  for (const table of tables)
    for (const right of ['update', 'delete', 'truncate']) {
      const [answer] = await world.look<{ may: boolean }>(
        `select has_table_privilege('lps_app', $1, $2) as may`,
        [table, right],
      )
      assert.equal(answer?.may, false, `${right} on ${table}`)
    }
})

test('nor by a single column of them; and what trust ends for others, the application cannot end', async () => {
  const columns = await world.look(
    `select t.name from unnest($1::text[]) as t(name) where has_any_column_privilege('lps_app', t.name, 'update')`,
    [['platform.happening', 'platform.reading', 'people.standing', 'sharing.membership', 'sharing.circle']],
  )
  assert.deepEqual(columns, [])
  const [answer] =
    await world.look(`select has_function_privilege('lps_app', 'trust.end_circle(uuid)', 'execute') as may,
    has_table_privilege('lps_app', 'people.standing', 'select, insert, update, delete') as standing`)
  assert.deepEqual(answer, { may: false, standing: false })
})

test('the application sees nothing of the accounts', async () => {
  const open =
    await world.look(`select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'auth' and c.relkind = 'r' and has_table_privilege('lps_app', c.oid, 'select')`)
  assert.deepEqual(open, [])
})
