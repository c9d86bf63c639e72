import { deepEqual, equal } from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { startEngine } from '#engine'
import { knownSteps, migrate } from '#schema'
import pg from 'pg'
import { miscounted } from '../features/portfolio/counted-anew.ts'

const passwords = { lps_app: 'a', lps_auth: 'b', lps_jobs: 'c', lps_retention: 'd' }
const [space, version] = ['0197c348-8800-7000-8000-000000000001', '0197c348-8800-7000-8000-000000000002']

const before = `
  insert into organizations.organization (id, kind, name, top_id, time_zone, founded_by)
    values ('${space}', 'school', 'A school', '${space}', 'UTC', '${space}');
  insert into people.person (space_id, id, name) values ('${space}', '${space}', 'A leader');
  insert into posts.post (space_id, id, organization_id, title, role_kind, starts)
    values ('${space}', '${space}', '${space}', 'Principal', 'principal', '2026-08-01');
  insert into cycles.cycle (space_id, id, post_id, school_year, starts, ends)
    values ('${space}', '${space}', '${space}', '2026–27', '2026-08-01', '2027-06-30');
  insert into focus.goal (space_id, cycle_id, kind, statement)
    select '${space}', '${space}', 'school', 'Goal ' || n from generate_series(1, 3) n;
  insert into portfolio.evidence (space_id, cycle_id, kind, caption, practised_on, trashed_at)
    select '${space}', '${space}', (array['sentence', 'photo', 'link'])[1 + n % 3], repeat('a', n % 2), date '2026-08-01' + n * 9,
      case n % 4 when 0 then now() end from generate_series(1, 20) n;
  insert into portfolio.claim (space_id, evidence_id, goal_id)
    select e.space_id, e.id, g.id from (select *, row_number() over () as n from portfolio.evidence) e, focus.goal g where e.n % 3 > 0;
  insert into portfolio.standard (space_id, evidence_id, item_space_id, version_id, item_id)
    select e.space_id, e.id, '${version}', '${version}', '${version}' from portfolio.evidence e where caption <> '';
  insert into files.file (space_id, came_as, sha256, bytes, media_type, kind, state, width, height)
    select '${space}', h, h, 1, 'image/jpeg', case n % 2 when 0 then 'photo' else 'document' end, 'ready', 40, 30
    from generate_series(1, 4) n, encode(sha256(convert_to(n::text, 'UTF8')), 'hex') h;
  insert into portfolio.attachment (space_id, evidence_id, file_id, name, alt, position)
    select e.space_id, e.id, f.id, 'a', 'alt', 9 - length(f.came_as) from portfolio.evidence e, files.file f where e.kind = 'photo'`

test('a portfolio of before is counted and listed when it is brought up to date', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'lps-counting-'))
  const engine = await startEngine({ dataDir, settings: { fsync: 'off' } })
  const client = new pg.Client(engine.owner)
  try {
    await migrate(engine.owner, passwords, { upTo: knownSteps().indexOf('0057_listed_and_counted') })
    await client.connect()
    await client.query(before)
    await migrate(engine.owner, passwords)
    const ask = async (text: string) => (await client.query(text)).rows
    deepEqual(await miscounted(ask), [])
    const counted = await ask('select what, sum(n)::int as n from portfolio.counted group by what order by 1')
    deepEqual(
      counted.map(({ what }) => what),
      ['goal', 'kind', 'month', 'standard', 'trash', 'untold'],
    )
    const [one] = await ask("select sum(n)::int as n from portfolio.counted where what in ('kind', 'trash')")
    equal(one.n, 20)
  } finally {
    await client.end()
    await engine.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
})
