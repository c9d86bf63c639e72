import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { openWorld } from '#world'
import { circleOfTwo } from '../features/slots/week.ts'

const world = await openWorld({ demo: true })
// Ruth leads another school of the same district and is in no circle with Amina.
const ruth = await world.signedIn('ruth.abernathy')

const spaceOf = async (name: string) =>
  (await world.look<{ id: string }>('select id from people.person where name = $1', [name]))[0]?.id ?? ''
const amina = await spaceOf('Amina Okafor')

const idsOf = async (table: string, space = amina) =>
  (await world.look<{ id: string }>(`select id from ${table} where space_id = $1 limit 3`, [space])).map(
    ({ id }) => id,
  )

/** Every row of every table, in one hash; readings of what one may see are no change. */
async function everything() {
  const tables = await world.look<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname !~ '^(pg_|information_schema|jobs|auth|public)' order by 1`,
  )
  const hash = createHash('sha256')
  for (const { name } of tables) {
    const rows = await world.look<{ line: string }>(`select t::text as line from ${name} t order by 1`)
    hash.update(JSON.stringify([name, rows]))
  }
  return hash.digest('hex')
}

const words = { caption: 'taken over', practisedOn: '2027-02-15', title: 'taken over' }
const goalWords = { kind: 'school', statement: 'taken over', due: '2027-05-01' }
const [evidence, goals, files, circles] = await Promise.all([
  idsOf('portfolio.evidence'),
  idsOf('focus.goal'),
  idsOf('files.file'),
  world
    .look<{ id: string }>('select space_id as id from sharing.membership where person_id = $1', [amina])
    .then((rows) => rows.map(({ id }) => id)),
])
const mine = await idsOf('portfolio.evidence', await spaceOf('Ruth Abernathy'))
// What Amina keeps of her structures, and what stands in her partnership.
const pair = await circleOfTwo(world)
const [structures, notes, pulses, feeds, links, ownPromises, meetings, promises] = await Promise.all([
  idsOf('structures.structure'),
  idsOf('structures.note'),
  idsOf('pulse.pulse'),
  idsOf('calendar.feed'),
  idsOf('snapshots.link'),
  idsOf('promises.promise'),
  idsOf('meetings.meeting', pair),
  idsOf('promises.promise', pair),
])

test('there is something of Amina to look for', () => {
  for (const ids of [evidence, goals, files, circles, structures, notes, pulses, feeds, links, meetings])
    assert.ok(ids.length > 0)
})

test('the ids of somebody else lead to nothing: every address answers 404', async () => {
  const paths = [
    ...evidence.flatMap((id) => [
      `/portfolio/${id}`,
      `/portfolio/${id}/words`,
      `/shared/${amina}/evidence/${id}`,
      `/sharing/evidence/${id}`,
    ]),
    ...goals.flatMap((id) => [`/goals/${id}`, `/shared/${amina}/goal/${id}`, `/sharing/goal/${id}`]),
    ...structures.flatMap((id) => [
      `/structures/${id}`,
      `/structures/${id}/edit`,
      `/structures/${id}/flow`,
      `/meetings/new?structure=${id}`,
    ]),
    ...notes.flatMap((id) => ['', '/edit', '/sheet'].map((page) => `/structures/notes/${id}${page}`)),
    ...pulses.flatMap((id) => [`/pulse/${id}`, `/shared/${amina}/pulse/${id}`, `/sharing/pulse/${id}`]),
    ...feeds.map((id) => `/calendar/${id}.ics`),
    ...links.map((id) => `/n/${id}`),
    ...meetings.flatMap((id) => [
      ...['', '/moment', '/agenda', '/presenting'].map((page) => `/meetings/${pair}/${id}${page}`),
      `/sittings/new?meeting=${pair}/${id}`,
    ]),
    ...promises.map((id) => `/promises/${pair}/${id}`),
    ...ownPromises.map((id) => `/promises/${amina}/${id}`),
    ...['partners/', 'circles/', 'meetings?circle='].map((room) => `/${room}${pair}`),
    `/circles/${pair}/agreement`,
    ...files.flatMap((id) => [`/files/${amina}/${id}`, `/files/${amina}/${id}/480`]),
    ...['not-an-id', '00000000-0000-7000-8000-000000000000', '%00', '..%2f..%2fsecrets'].flatMap((id) => [
      `/portfolio/${id}`,
      `/goals/${id}`,
      `/prints/${id}`,
      `/prints/${id}/file`,
      `/files/${amina}/${id}`,
      `/files/${id}/${id}/480`,
      `/shared/${id}/evidence/${id}`,
    ]),
  ]
  for (const path of paths) assert.equal((await ruth.get(path)).status, 404, path)
})

test('forms with the ids of somebody else answer 404 and change nothing', async () => {
  const before = await everything()
  const [entry = '', goal = '', circle = ''] = [evidence[0], goals[0], circles[0]]
  const forms: [string, Record<string, string>][] = [
    [`/portfolio/${entry}/words`, words],
    [`/portfolio/${entry}/claims`, { goal, sentence: 'mine' }],
    [`/portfolio/${entry}/claims/${goal}/ending`, {}],
    [`/portfolio/${entry}/trash`, {}],
    [`/portfolio/${entry}/trash/ending`, {}],
    [`/goals/${goal}`, goalWords],
    [`/sharing/evidence/${entry}`, { circle }],
    [`/sharing/evidence/${entry}`, { person: await spaceOf('Ruth Abernathy') }],
    [`/sharing/evidence/${entry}/ending`, { circle }],
    [`/meetings/${pair}/${meetings[0]}/themes`, { words: 'mine' }],
    [`/meetings/${pair}/${meetings[0]}/cancelling`, {}],
    [`/promises/${pair}/${promises[0]}/done`, {}],
    [`/structures/${structures[0]}`, { name: 'mine', kind: 'other' }],
    [`/structures/notes/${notes[0]}`, { title: 'mine', words: 'mine' }],
    [`/sittings/${pair}/${crypto.randomUUID()}/moves`, { move: 'next', version: '1' }],
    ['/capture', { ...words, goal, once: crypto.randomUUID() }],
    ...mine
      .slice(0, 1)
      .map((own): [string, Record<string, string>] => [`/portfolio/${own}/claims`, { goal, sentence: 'x' }]),
    ...mine
      .slice(0, 1)
      .map((own): [string, Record<string, string>] => [`/sharing/evidence/${own}`, { circle }]),
  ]
  for (const [path, fields] of forms) {
    const posted = await ruth.post(path, fields)
    // To end what is not there is no mistake; the page it leads to is not there either.
    const answer = posted.status === 303 ? await ruth.get(posted.to) : posted
    assert.equal(answer.status, 404, `${path} answered ${answer.status}`)
  }
  assert.equal(await everything(), before, 'one of these forms changed something')
})

test('what is said to something that is not open comes back alike, whether there is such a thing or not', async () => {
  const before = await everything()
  const fields = { kind: 'warm', words: 'mine', once: crypto.randomUUID() }
  const [there, nowhere] = await Promise.all(
    [evidence[0], crypto.randomUUID()].map((id) => ruth.post(`/feedback/${amina}/evidence/${id}`, fields)),
  )
  assert.deepEqual([there!.status, there!.words], [nowhere!.status, nowhere!.words])
  assert.equal(there!.status, 422)
  assert.equal(await everything(), before)
})

test('a space of somebody else in a form is not read', async () => {
  const answer = await ruth.post('/capture', {
    ...words,
    caption: 'in whose space?',
    space: amina,
    space_id: amina,
    spaceId: amina,
  })
  assert.equal(answer.status, 303)
  const rows = await world.look<{ space_id: string }>(
    `select space_id from portfolio.evidence where caption = 'in whose space?'`,
  )
  assert.deepEqual(rows, [{ space_id: await spaceOf('Ruth Abernathy') }])
})

test('a form from another site is refused, and nothing is changed', async () => {
  const before = await everything()
  const headers = { cookie: ruth.cookies, origin: 'https://elsewhere.example' }
  const body = new URLSearchParams(words)
  const answer = await world.app.request('/capture', { method: 'POST', headers, body })
  assert.equal(answer.status, 403)
  assert.equal(await everything(), before)
})
