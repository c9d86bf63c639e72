import { castMember } from '#demo'
import { joinEngine } from '#engine'
import pg from 'pg'
import { layDistrict, writeGoals, type SomeDistrict } from '../tests/features/alignment/some-district.ts'
import { figure, type Figure } from './figure.ts'
import { demoData, startLps, type Running } from './running-lps.ts'
import { signIn } from './sign-in.ts'
import { statementsOf } from './statements.ts'
import { underLoad } from './under-load.ts'

const schools = 40
const leadersAtEach = 3
const goalsOfEach = 5

/** The zoom lens on a district of 40 schools, 120 leaders and their 600 goals: as its office, and as one of its leaders. */
export async function benchAlignment(): Promise<Figure[]> {
  const lps = await startLps(await demoData())
  try {
    const at = await addDistrict(lps)
    const { cookie } = await signIn(lps, 'eleanor.vance')
    const one = await signIn(lps, 'amina.okafor')
    const pages = {
      office: { cookie, path: `/alignment?at=${at.district}` },
      office_goal: { cookie, path: `/alignment?at=${at.district}/${at.districtGoals[0]}` },
      leader: { cookie: one.cookie, path: `/alignment?at=${at.schools[0]}/${at.schoolGoals[0]![0]}` },
      leader_district: { cookie: one.cookie, path: `/alignment?at=${at.district}` },
      map: { cookie: one.cookie, path: '/alignment/mine' },
    }
    const figures: Figure[] = []
    for (const [name, { cookie: held, path }] of Object.entries(pages)) {
      const headers = { cookie: held, 'accept-encoding': 'gzip, br, zstd' }
      const { cpu, p50, p99 } = await underLoad(lps, { url: lps.url + path, headers, connections: 1 })
      const statements = await statementsOf(lps, () => fetch(lps.url + path, { headers }))
      figures.push(
        figure(`cpu_${name}`, cpu, 'ms', { most: 50 }),
        figure(`p50_${name}`, p50, 'ms'),
        figure(`p99_${name}`, p99, 'ms'),
        figure(`statements_${name}`, statements, '', { most: 8 }),
      )
    }
    return [...figures, figure('count', await countMonth(lps), 'ms')]
  } finally {
    await lps.stop()
  }
}

/** A district beside the demo’s; two people of the demo get an office and a post there. */
async function addDistrict({ dataDir }: Running): Promise<SomeDistrict> {
  const client = new pg.Client(joinEngine(dataDir)?.owner)
  await client.connect()
  const look = async <Row extends object>(text: string, values?: unknown[]) =>
    (await client.query<Row>(text, values)).rows
  const at = await layDistrict(look, { leadersOf: Array.from({ length: schools }, () => leadersAtEach) })
  for (const [n, leaders] of at.leaders.entries())
    for (const [k, id] of at.schoolGoals[n]!.entries()) {
      const many = k === 0 ? goalsOfEach - 2 : 1
      await writeGoals(look, leaders, { to: { space: at.schools[n]!, id }, many })
    }
  const [eleanor, amina] = ['eleanor.vance', 'amina.okafor'].map((key) => castMember(key).id)
  await look(
    `insert into roles.role (space_id, person_id, role, granted_by) values ($1, $2, 'leadershipOffice', $2)`,
    [at.district, eleanor],
  )
  await look(
    `insert into posts.post (space_id, organization_id, title, role_kind, starts, main)
    values ($1, $2, 'Principal', 'assistantPrincipal', '2026-07-01', false)`,
    [amina, at.schools[0]],
  )
  await look(
    `insert into focus.goal_link (space_id, goal_id, to_space_id, to_goal_id, how)
    select g.space_id, g.id, $2, $3, 'In the same rooms.' from focus.goal g where g.space_id = $1`,
    [amina, at.schools[0], at.schoolGoals[0]![0]],
  )
  await client.query('vacuum analyze')
  await client.end()
  return at
}

/** How long counting a month of all of this takes. */
async function countMonth({ dataDir }: Running) {
  const client = new pg.Client(joinEngine(dataDir)?.owner)
  await client.connect()
  await client.query('delete from tallies.month')
  const begun = performance.now()
  await client.query('select trust.count_goals()')
  const lasted = performance.now() - begun
  await client.end()
  return lasted
}
