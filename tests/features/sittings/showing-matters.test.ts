import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from '#platform'
import { keepPrivate } from '#sharing'
import { openWorld, type Visitor } from '#world'
import { statementsOf } from '../statements.ts'
import { as, begin, idOf, openEvening, press, versionOf, writeAs, type Evening } from './evening.ts'

const world = await openWorld({ demo: true })
const [amina, maya, teo] = (await Promise.all(
  ['amina.okafor', 'maya.halvorsen', 'teo.kalani'].map((key) => world.signedIn(key)),
)) as [Visitor, Visitor, Visitor]

/** The next meeting of two partners of the demo, in which a goal, an inquiry and promises are open. */
async function partnerMeeting(): Promise<Evening> {
  const [found] =
    await world.look<Evening>(`select m.space_id as space, m.id as meeting from meetings.meeting m
    join sharing.circle c on c.space_id = m.space_id join people.person p on p.space_id = c.founded_by
    where p.name = 'Amina Okafor' and c.kind = 'partnership' and m.state = 'planned' order by m.starts_at limit 1`)
  return found!
}
const pair = await partnerMeeting()
await maya.post(`/meetings/${pair.space}/${pair.meeting}/topics`, { words: 'The bus loop at seven' })
const at = await begin(maya, pair, { what: 'agenda', slot: '' })

/** What a page shows of one step: its head and where people write, without those of other steps. */
const stepOf = async (who: Visitor, n: number) => {
  const { body } = await who.get(at)
  const parts = body.split(/(?=<div[^>]* data-panel="\d+")/).slice(1)
  return parts
    .filter((part) => part.startsWith('<div') && part.slice(0, 90).includes(`data-panel="${n}"`))
    .join(' ')
    .replace(/<template.*$/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}

test('the step about promises shows the open ones, whose they are, and whoever promised says there that it is done', async () => {
  const step = await stepOf(amina, 1)
  assert.match(step, /What we promised/)
  assert.match(step, /Write to the substitute office .* Amina Okafor/)
  assert.match(step, /Bring the list of new teachers .* Maya Halvorsen/)
  const [, done = ''] = /action="(\/promises\/[^"]+\/done)"/.exec((await amina.get(at)).body) ?? []
  assert.equal((await amina.post(done, { back: at })).to, at)
  assert.doesNotMatch(await stepOf(maya, 1), /Write to the substitute office/)
})

test('the steps about a goal, a question and a matter say them, and whose they are', async () => {
  assert.match(await stepOf(maya, 2), /A matter to talk about: The bus loop at seven .* Maya Halvorsen/)
  assert.match(await stepOf(maya, 3), /One goal Everyone may speak .+ Amina Okafor · Open it/)
  assert.match(await stepOf(maya, 4), /One question .+\? Amina Okafor · Open it/)
})

test('what is closed meanwhile is shown no more: it stands nowhere in the sitting', async () => {
  const open = await world.look<{ item: string; words: string }>(
    `select g.item_id as item, f.statement as words from sharing.grant g
      join focus.goal f on f.space_id = g.space_id and f.id = g.item_id
      where g.circle_id = $1 and g.space_id = $2`,
    [pair.space, idOf('amina.okafor')],
  )
  const before = await stepOf(maya, 3)
  const goal = open.find(({ words }) => before.includes(words))
  assert.ok(goal)
  await as(world, 'amina.okafor', (tx) =>
    keepPrivate(tx, idOf('amina.okafor'), { noun: 'goal', id: goal.item }, { circleId: pair.space }),
  )
  assert.ok(!(await maya.get(at)).words.includes(goal.words))
  const [{ steps } = { steps: '' }] = await world.look<{ steps: string }>(
    `select steps::text from sittings.sitting where meeting_id = $1`,
    [pair.meeting],
  )
  assert.ok(!steps.includes(goal.words))
})

test('the last step has a place for a word and for a promise', async () => {
  const out = await stepOf(amina, 5)
  assert.match(out, /Check-out.* A word.* Put it on the table.* Who promises\?.* Note the promise/)
  const promise = { once: crypto.randomUUID(), words: 'Call on Friday.', person: idOf('maya.halvorsen') }
  assert.equal((await amina.post(`${at}/promises`, promise)).status, 303)
  assert.match(await stepOf(maya, 5), /Maya Halvorsen: Call on Friday\./)
})

test('the page of a whole agenda costs few statements', async () => {
  const statements = await statementsOf(maya, at)
  assert.ok(statements.length <= 8, statements.join('\n'))
})

test('the meeting leads whoever comes later into what runs, and names what was run', async () => {
  const meeting = `/meetings/${pair.space}/${pair.meeting}`
  const page = await amina.get(meeting)
  assert.match(page.words, /Running now: join/)
  assert.ok(page.body.includes(`href="${at}"`))
  await press(maya, at, 'end')
  const later = await amina.get(meeting)
  assert.doesNotMatch(later.words, /Running now/)
  assert.match(later.words, /What was run in it/)
})

test('whoever presents keeps notes that nobody else ever reads, neither now nor afterwards', async () => {
  const evening = await begin(maya, await openEvening(world))
  for (let step = 0; step < 3; step++) await press(maya, evening, 'next')
  assert.match((await amina.get(evening)).words, /You listen now\..*A note for yourself/)
  const note = { step: 3, kind: 'note', words: 'Teo means the second class.' }
  assert.equal((await writeAs(amina, evening, note)).status, 303)
  assert.match((await amina.get(evening)).words, /Only you read this Teo means the second class/)
  const reads = () =>
    as(world, 'teo.kalani', (tx) => tx.rows(sql`select words from sittings.card where kind = 'note'`))
  assert.deepEqual(await reads(), [])
  await press(maya, evening, 'next')
  assert.doesNotMatch((await teo.get(evening)).words, /second class/)
  await maya.post(`${evening}/moves`, { move: 'end', version: versionOf(await maya.get(evening)) })
  assert.deepEqual(await reads(), [])
  assert.match((await amina.get(evening)).words, /Your cards.*Teo means the second class/)
})

test('a note is for whoever presents: nobody else is asked for one, and none is taken', async () => {
  const evening = await begin(maya, await openEvening(world))
  assert.doesNotMatch((await teo.get(evening)).words, /A note for yourself/)
  const answer = await writeAs(teo, evening, { step: 3, kind: 'note', words: 'Mine' })
  assert.equal(answer.status, 403)
})
