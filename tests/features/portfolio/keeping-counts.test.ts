import { deepEqual, equal, ok } from 'node:assert/strict'
import { after, test } from 'node:test'
import { openWorld } from '#world'
import * as fc from 'fast-check'
import pg from 'pg'
import { capture, goalsOf } from '../capture.ts'
import { miscounted } from './counted-anew.ts'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')
const [{ space } = { space: '' }] = await world.look<{ space: string }>(
  `select space_id as space from portfolio.evidence group by 1 order by count(*) desc limit 1`,
)
const clients = await Promise.all(
  [1, 2, 3].map(async () => {
    const client = new pg.Client(world.owner)
    client.on('error', () => {}) // it ends with its database
    await client.connect()
    return client
  }),
)
after(() => Promise.all(clients.map((client) => client.end())))

const check = async () => deepEqual(await miscounted(world.look), [])

test('what the deeds of the demo left is kept as it is counted anew', check)

test('an entry counts where it stands, on every way it goes', async () => {
  const [goal = ''] = await goalsOf(amina)
  const entry = await capture(amina, { caption: '', title: 'Hall', goal })
  const id = entry.split('/').at(-1)
  for (const [path, fields] of [
    ['words', { title: 'Hall', caption: 'Calmer than in fall.', practisedOn: '2026-12-01' }],
    ['trash', {}],
    ['trash/ending', {}],
  ] as const) {
    equal((await amina.post(`${entry}/${path}`, fields)).status, 303)
    await check()
  }
  await world.look('delete from portfolio.evidence where id = $1', [id])
  await check()
})

// What can happen to rows of one leader, each of the n-th of what is there.
const nth = (table: string, n: string) =>
  `(select id from ${table} where space_id = $1 order by id offset ${n} % (select greatest(count(*), 1) from ${table} where space_id = $1) limit 1)`
const [entry, other, goal, file] = [
  nth('portfolio.evidence', '$2::int'),
  nth('portfolio.evidence', '$3::int'),
  nth('focus.goal', '$3::int'),
  nth('files.file', '$3::int'),
]
const changing = (set: string) =>
  `update portfolio.evidence set ${set} where space_id = $1 and id = ${entry} and $3::int >= 0`
const deeds = {
  capture: `insert into portfolio.evidence (space_id, cycle_id, kind, caption, practised_on)
    select $1, c.id, case $3::int % 2 when 0 then 'link' else 'sentence' end, repeat('a', $2::int % 2), date '2026-01-01' + $3::int * 20
    from cycles.cycle c where c.space_id = $1 limit 1`,
  tell: changing(`caption = case caption when '' then 'told' else '' end`),
  move: changing(`practised_on = practised_on + $3::int, kind = 'file'`),
  trash: changing(`trashed_at = case when trashed_at is null then now() end`),
  remove: `delete from portfolio.evidence where space_id = $1 and id = ${entry} and $3::int % 3 = 0`,
  claim: `insert into portfolio.claim (space_id, evidence_id, goal_id) values ($1, ${entry}, ${goal})
    on conflict (space_id, evidence_id, goal_id) do update set sentence = 'again'`,
  reclaim: `update portfolio.claim set goal_id = ${goal} where space_id = $1 and evidence_id = ${entry}`,
  rehang: `update portfolio.claim set evidence_id = ${other} where space_id = $1 and evidence_id = ${entry}`,
  unclaim: `delete from portfolio.claim where space_id = $1 and evidence_id = ${entry} and $3::int >= 0`,
  show: `insert into portfolio.standard (space_id, evidence_id, item_space_id, version_id, item_id)
    select $1, ${entry}, i.space_id, i.version_id, i.id from frameworks.item i order by i.id offset $3::int limit 1`,
  unshow: `delete from portfolio.standard where space_id = $1 and evidence_id = ${entry} and $3::int >= 0`,
  file: `insert into files.file (space_id, came_as, sha256, bytes, media_type, kind)
    select $1, h, h, 1, 'image/jpeg', case $3::int % 3 when 0 then 'document' else 'photo' end
    from (select encode(sha256(convert_to($2::text || random()::text, 'UTF8')), 'hex') as h) h`,
  attach: `insert into portfolio.attachment (space_id, evidence_id, file_id, name, position) values ($1, ${entry}, ${file}, 'a', $3::int)`,
  describe: `update portfolio.attachment set alt = $3::text where space_id = $1 and evidence_id = ${entry}`,
  reorder: `update portfolio.attachment set position = (random() * $3::int)::int where space_id = $1 and evidence_id = ${entry}`,
  detach: `delete from portfolio.attachment where space_id = $1 and evidence_id = ${entry} and $3::int >= 0`,
  ready: `update files.file set state = case state when 'ready' then 'refused' else 'ready' end, width = $2::int + $3::int where space_id = $1 and id = ${file}`,
  dropGoal: `delete from focus.goal where space_id = $1 and id = ${goal} and $2::int = 3`,
}
type Deed = [keyof typeof deeds, number, number]

/** One transaction after the other, of a few deeds each; what does not fit takes its own transaction back. */
async function carryOut(client: pg.Client, work: Deed[][], told: string[]) {
  for (const transaction of work) {
    await client.query('begin')
    try {
      for (const [deed, n, m] of transaction) {
        const text = deeds[deed]
        const values = [space, n, m].slice(0, text.includes('$3') ? 3 : text.includes('$2') ? 2 : 1)
        await client.query(text, values)
      }
      await client.query('commit')
      told.push(...transaction.map(([deed]) => deed))
    } catch (error) {
      told.push(`${(error as { code?: string }).code} ${String(error)}`)
      await client.query('rollback')
    }
  }
}

const number = fc.integer({ min: 0, max: 40 })
const deed = fc.tuple(fc.constantFrom(...(Object.keys(deeds) as Deed[0][])), number, number)
const queue = fc.array(fc.array(deed, { minLength: 1, maxLength: 3 }), { minLength: 6, maxLength: 12 })

test('counts add up whatever is done, by three at once', async () => {
  const told: string[] = []
  const property = fc.asyncProperty(fc.tuple(queue, queue, queue), async (queues) => {
    await Promise.all(queues.map((work, i) => carryOut(clients[i]!, work, told)))
    await check()
  })
  await fc.assert(property, { numRuns: 12, endOnFailure: true })
  for (const name of Object.keys(deeds)) ok(told.includes(name), `${name} was never done: ${told.join('\n')}`)
})

/** Two transactions, the second begun while the first is still open. */
async function during(first: string, second: string) {
  const [one, two] = clients as [pg.Client, pg.Client]
  await one.query('begin')
  await one.query(first)
  const later = two.query(second)
  await new Promise((on) => setTimeout(on, 100))
  await one.query('commit')
  await later
  await check()
}

test('what one hangs on an entry while another changes it is counted in either order', async () => {
  const here = `where space_id = '${space}'`
  const [ids] = await world.look<{ entry: string; goal: string; file: string }>(
    `select (select id from portfolio.evidence ${here} and trashed_at is null limit 1) as entry,
      (select id from focus.goal ${here} limit 1) as goal, (select id from files.file ${here} and kind = 'photo' limit 1) as file`,
  )
  const of = `${here} and evidence_id = '${ids!.entry}'`
  await world.look(`delete from portfolio.claim ${of}`)
  await world.look(`delete from portfolio.attachment ${of}`)
  const claim = `insert into portfolio.claim (space_id, evidence_id, goal_id) values ('${space}', '${ids!.entry}', '${ids!.goal}')`
  const attach = `insert into portfolio.attachment (space_id, evidence_id, file_id, name) values ('${space}', '${ids!.entry}', '${ids!.file}', 'a')`
  const setTrashed = (at: string) =>
    `update portfolio.evidence set trashed_at = ${at} ${here} and id = '${ids!.entry}'`
  const setState = (state: string) =>
    `update files.file set state = '${state}' ${here} and id = '${ids!.file}'`
  await world.look(setState('new'))
  await during(claim, setTrashed('now()'))
  await during(setTrashed('null'), `delete from portfolio.claim ${of}`)
  await during(setTrashed('now()'), claim)
  await during(`delete from portfolio.claim ${of}`, setTrashed('null'))
  await during(attach, setState('ready'))
  await world.look(`delete from portfolio.attachment ${of}`)
  await during(setState('refused'), attach)
})

test('where all entries went no count stays', async () => {
  await world.look('delete from portfolio.evidence where space_id = $1', [space])
  const left = await world.look<{ n: number }>(
    `select (select count(*) from portfolio.counted where space_id = $1)::int
      + (select count(*) from portfolio.listed where space_id = $1)::int as n`,
    [space],
  )
  equal(left[0]?.n, 0)
  await check()
})
