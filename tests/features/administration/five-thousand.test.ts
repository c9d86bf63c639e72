import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { statementsOf } from '../statements.ts'

const world = await openWorld({ demo: true })
const ines = await world.signedIn('ines.carvalho')

// Rows of the owner's hand: by deeds five thousand people would take longer than all other tests together.
await world.look(`with place as (select id from organizations.organization where name = 'Harlow Valley Unified'),
    somebody as (insert into people.person (space_id, id, name)
      select id, id, 'Person ' || n from (select n, uuidv7() as id from generate_series(1, 5000) n) made returning id, name),
    account as (insert into auth."user" (id, name, email)
      select id::text, id::text, replace(lower(name), ' ', '.') || '@example.org' from somebody)
  insert into posts.post (space_id, organization_id, title, role_kind, starts)
    select s.id, place.id, 'Teacher leader', 'teacherLeader', '2026-07-01' from somebody s, place`)
await world.look(`insert into invitations.invitation (space_id, name, title, role_kind, starts, invited_by, expires_at)
  select o.id, 'Guest ' || n, 'Dean', 'dean', '2026-07-01', o.founded_by, now() + interval '400 days'
  from organizations.organization o, generate_series(1, 5000) n where o.name = 'Harlow Valley Unified'`)
await world.look('analyze')

const pages = [
  '/administration',
  '/administration/accounts',
  '/administration/accounts?words=person+49&page=2',
  '/administration/accounts?words=person.4999%40example.org',
  '/administration/operations',
  '/administration/audit',
  '/invitations',
  '/roles',
  '/organizations',
]
for (const path of pages) {
  test(`over five thousand accounts a page asks the database at most 8 things: ${path}`, async () => {
    const asked = await statementsOf(ines, path)
    assert.ok(asked.length > 1 && asked.length <= 8, asked.join('\n'))
  })
}

test('fifty people stand on a page, and the next page goes on', async () => {
  const first = await ines.get('/administration/accounts?words=person')
  assert.equal(first.links.filter((link) => /accounts\/[0-9a-f-]{36}$/.test(link)).length, 50)
  assert.ok(first.links.some((link) => link.includes('page=2')))
})
