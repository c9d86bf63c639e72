import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld } from '#world'
import { statementsOf } from '../statements.ts'
import { circleOfTwo } from '../slots/week.ts'
import { addressOf, eventsOf } from './feed.ts'

const world = await openWorld({ demo: true })
const maya = castMember('maya.halvorsen').id
const [atAlder, atBirchwood] = [await world.signedIn('amina.okafor'), await world.signedIn('maya.halvorsen')]
const program = world.visitor()
const circle = await circleOfTwo(world)

test('the feed of the demo is on, and a calendar program finds meetings in it', async () => {
  const events = eventsOf((await program.get(await addressOf(atAlder))).body)
  assert.ok(events.length > 0)
  assert.deepEqual([...new Set(events.map(({ summary }) => summary))], ['LPS meeting'])
})

test('whoever asks all day long is asked to come back later', async () => {
  await atBirchwood.post('/calendar/on')
  const address = await addressOf(atBirchwood)
  const answers = []
  for (let n = 0; n < 125; n++) answers.push((await program.get(address)).status)
  assert.equal(answers[100], 200)
  assert.equal(answers.at(-1), 429)
  const late = await program.get(address)
  assert.equal(late.headers.get('retry-after'), '3600')
})

test('two thousand meetings come whole, in a few statements', async () => {
  await world.look(
    `insert into meetings.meeting (space_id, starts_at, ends_at, zone, made_by)
      select $1, $3::timestamptz + n * interval '3 hours', $3::timestamptz + n * interval '3 hours' + interval '1 hour',
        'America/Los_Angeles', $2 from generate_series(1, 2600) n`,
    [circle, maya, world.clock.now()],
  )
  const events = eventsOf((await program.get(await addressOf(atAlder))).body)
  assert.equal(events.length, 2000)
  assert.ok((await statementsOf(program, await addressOf(atAlder))).length <= 5)
  assert.ok((await statementsOf(atAlder, '/calendar')).length <= 3)
})
