import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld, type Visitor } from '#world'
import { statementsOf } from '../statements.ts'
import { begin, five, openEvening, press, versionOf } from './evening.ts'

const world = await openWorld({ demo: true })
const people = await Promise.all(five.map((key) => world.signedIn(key)))
const [amina, maya, teo] = people as [Visitor, Visitor, Visitor]
const later = (seconds: number) => world.clock.set(new Date(world.clock.now().getTime() + seconds * 1000))

test('somebody chooses a protocol, and it runs: the step, who speaks, what is asked, and the time', async () => {
  const evening = await openEvening(world)
  const choices = await maya.get(`/sittings/new?meeting=${evening.space}/${evening.meeting}`)
  assert.match(choices.words, /Run this meeting/)
  assert.match(choices.words, /The whole agenda/)
  assert.match(choices.words, /Consultancy/)
  const at = await begin(maya, evening)
  later(65)
  const page = await amina.get(at)
  assert.match(page.words, /Step 1 of 6 · \d+ minutes left in all 8:55 left for this step/)
  assert.match(page.words, /Amina.* speaks/)
  assert.match(page.words, /49 minutes left in all/)
  assert.match(page.words, /Maya Halvorsen leads\./)
  assert.match((await maya.get(at)).words, /You lead\./)
})

test('the whole agenda runs in the minutes of the meeting', async () => {
  const evening = await openEvening(world)
  const at = await begin(maya, evening, { what: 'agenda' })
  assert.match((await maya.get(at)).words, /90 minutes left in all/)
})

test('the steps fit the slot, down to the half minute', async () => {
  const at = await begin(maya, await openEvening(world), { slot: '15' })
  assert.match((await maya.get(at)).words, /15 minutes left in all/)
})

test('a protocol is proposed with its own minutes, as far as the meeting has them; without a number it takes them', async () => {
  const evening = await openEvening(world)
  const proposed = async (what: string) =>
    (await maya.get(`/sittings/new?meeting=${evening.space}/${evening.meeting}&what=${what}`)).field('slot')
  assert.deepEqual(await Promise.all(['consultancy', 'flash', 'success'].map(proposed)), ['50', '15', '90'])
  const at = await begin(maya, evening, { what: 'flash', slot: '' })
  assert.match((await maya.get(at)).words, /15 minutes left in all/)
})

test('what is for one after the other comes as often as it fits, and whoever presents does so first', async () => {
  const at = await begin(maya, await openEvening(world), { what: 'success', slot: '60' })
  const page = await teo.get(at)
  assert.match(page.words, /Step 1 of 12 · 60 minutes left in all/)
  assert.match(page.words, /What worked · 1 Amina.* speaks.* What worked · 2 Whoever presents speaks/)
})

test('two who begin at once begin one sitting', async () => {
  const evening = await openEvening(world)
  const [one, other] = await Promise.all([begin(maya, evening), begin(teo, evening, { what: 'tuning' })])
  assert.equal(one, other)
  const again = await amina.get(`/sittings/new?meeting=${evening.space}/${evening.meeting}`)
  assert.deepEqual([again.status, again.to], [303, one])
})

test('next, pause, go on, two minutes more, one step back, leave it out', async () => {
  const at = await begin(maya, await openEvening(world))
  await press(maya, at, 'next')
  assert.match((await maya.get(at)).words, /Step 2 of 6 · \d+ minutes left in all 5:00/)
  later(60)
  await press(maya, at, 'pause')
  later(600)
  assert.match((await maya.get(at)).words, /Step 2 of 6 · \d+ minutes left in all 4:00 Paused/)
  await press(maya, at, 'goOn')
  await press(maya, at, 'stretch')
  later(30)
  assert.match((await maya.get(at)).words, /5:30 left for this step/)
  later(8 * 60)
  assert.match((await maya.get(at)).words, /2:30 2 minutes over/)
  await press(maya, at, 'back')
  assert.match((await maya.get(at)).words, /Step 1 of 6 · \d+ minutes left in all 10:00/)
  await press(maya, at, 'skip')
  const page = await maya.get(at)
  assert.match(page.words, /Step 2 of 6/)
  assert.match(page.words, /left out/)
})

test('two press Next at once: it goes one step on, and whoever came second is told where it stands', async () => {
  const at = await begin(maya, await openEvening(world))
  const version = versionOf(await maya.get(at))
  const answers = await Promise.all(
    [maya, teo, amina].map((one) => one.post(`${at}/moves`, { move: 'next', version })),
  )
  assert.deepEqual(answers.map(({ to }) => to).toSorted(), [at, `${at}?stands`, `${at}?stands`])
  const page = await teo.get(`${at}?stands`)
  assert.match(page.words, /Somebody was faster: this is where it stands now\./)
  assert.match(page.words, /Step 2 of 6/)
})

test('whoever is present can lead from where it is', async () => {
  const at = await begin(maya, await openEvening(world))
  assert.equal((await teo.post(`${at}/leading`)).status, 303)
  assert.match((await teo.get(at)).words, /You lead\./)
  assert.match((await maya.get(at)).words, /Teo Kalani leads\./)
})

test('after the last step it is over; within the hour it can be taken up again, later not', async () => {
  const at = await begin(maya, await openEvening(world))
  await press(maya, at, 'end')
  const over = await maya.get(at)
  assert.match(over.words, /That was it/)
  await press(maya, at, 'again')
  assert.match((await maya.get(at)).words, /Step 1 of 6/)
  await press(maya, at, 'end')
  later(61 * 60)
  await press(maya, at, 'again')
  assert.match((await maya.get(at)).words, /That was it/)
})

test('a move made without a network counts from when it was made, and sent again it counts once', async () => {
  const at = await begin(maya, await openEvening(world))
  later(300)
  const once = crypto.randomUUID()
  const move = { move: 'next', version: '1', once, ago: '120000' }
  await maya.post(`${at}/moves`, move)
  assert.equal((await maya.post(`${at}/moves`, move)).to, at, 'it is known')
  assert.match((await maya.get(at)).words, /Step 2 of 6 · \d+ minutes left in all 3:00/)
})

test('nothing that no page sends gets through', async () => {
  const at = await begin(maya, await openEvening(world))
  const wrong: Record<string, string>[] = [
    { move: 'explode', version: '1' },
    { move: 'next', version: 'one' },
    { move: 'next', version: '1', ago: '-5' },
  ]
  for (const fields of wrong) assert.equal((await maya.post(`${at}/moves`, fields)).status, 404)
  assert.equal((await maya.get('/sittings/new?meeting=nothing')).status, 404)
  const bad = await maya.post('/sittings', {
    meeting: at.replace('/sittings/', ''),
    what: 'consultancy',
    slot: '50',
  })
  assert.equal(bad.status, 404)
})

test('a form that cannot be right comes back with a sentence', async () => {
  const { space, meeting } = await openEvening(world)
  const given = { meeting: `${space}/${meeting}`, what: 'nothing of the kind', slot: '50' }
  const answer = await maya.post('/sittings', given)
  assert.equal(answer.status, 422)
  assert.match(answer.words, /Choose what you want to run\./)
  assert.equal((await maya.post('/sittings', { ...given, what: 'consultancy', slot: '0' })).status, 422)
})

test('its pages cost few statements', async () => {
  const { space, meeting } = await openEvening(world)
  const choosing = `/sittings/new?meeting=${space}/${meeting}`
  const begun = await openEvening(world)
  const at = await begin(maya, begun)
  await press(maya, at, 'next')
  for (const page of [choosing, at]) {
    const statements = await statementsOf(maya, page)
    assert.ok(statements.length <= 8, statements.join('\n'))
  }
  await press(maya, at, 'end')
  assert.ok((await statementsOf(maya, at)).length <= 8)
})

test('whoever has run a meeting to its end is asked how it was before anything else, and not whether they come', async () => {
  const evening = await openEvening(world)
  const at = await begin(maya, evening)
  await press(maya, at, 'end')
  const { words } = await maya.get(`/meetings/${evening.space}/${evening.meeting}`)
  assert.match(words, /How was it\? When you are done, one tap is enough\..*It took place.*Agenda/)
  assert.match(words, /Run something else/)
  assert.doesNotMatch(words, /I’ll be there|Begin/)
})
