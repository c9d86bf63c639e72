import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld, type Answer } from '#world'
import { statementsOf } from '../statements.ts'
import { weekOf } from './week.ts'

const world = await openWorld({ demo: true })
const andre = await world.signedIn('andre.whitlock')
const person = castMember('andre.whitlock').id

/** What the two ends of a part of a day show. */
function shown(page: Answer, name: string) {
  return ['from', 'to'].map((end) => {
    const [list = ''] =
      new RegExp(`<select[^>]* name="${name}-${end}".*?</select>`, 's').exec(page.body) ?? []
    return /<option value="(\d*)" selected/.exec(list)?.[1] ?? ''
  })
}

test('whoever has marked nothing finds the usual week, and the page says that it counts', async () => {
  const page = await andre.get('/me/hours')
  assert.match(page.words, /You have marked nothing yet, so the usual week counts/)
  assert.deepEqual(shown(page, 'first-1'), ['420', '1020'])
  assert.deepEqual(shown(page, 'first-6'), ['', ''])
  assert.match((await andre.get('/me')).links.join(), /\/me\/hours/)
})

test('hours are kept as they were marked, a day in two parts as well', async () => {
  const answer = await andre.post('/me/hours', weekOf({ 1: ['8-12', '13-16:30'], 6: ['9:15-10'] }))
  assert.deepEqual([answer.status, answer.to], [303, '/me/hours?saved=hours'])
  const page = await andre.get(answer.to)
  assert.match(page.words, /Kept\. Meetings are looked for in these hours/)
  assert.deepEqual(
    ['first-1', 'second-1', 'first-2', 'first-6'].map((name) => shown(page, name)),
    [
      ['480', '720'],
      ['780', '990'],
      ['', ''],
      ['555', '600'],
    ],
  )
  assert.doesNotMatch((await andre.get('/me/hours')).words, /marked nothing yet/)
})

test('Monday is copied with one button, and nothing is kept before the leader says so', async () => {
  const page = await andre.post('/me/hours/monday', weekOf({ 1: ['10-12'], 7: ['8-9'] }))
  assert.equal(page.status, 200)
  assert.deepEqual(shown(page, 'first-5'), ['600', '720'])
  assert.deepEqual(shown(page, 'first-7'), ['480', '540'])
  assert.deepEqual(shown(await andre.get('/me/hours'), 'first-5'), ['', ''])
})

test('hours that cannot be come back with what was chosen and a sentence beside the day', async () => {
  const week = { ...weekOf({ 1: ['12-8'], 2: ['8-12', '11-13'], 4: ['8-12'] }), 'first-3-from': '1500' }
  const page = await andre.post('/me/hours', week)
  assert.equal(page.status, 422)
  assert.match(page.words, /Monday: the end comes after the beginning\./)
  assert.match(page.words, /Tuesday: the two parts overlap\./)
  assert.match(page.words, /Wednesday: choose hours from the list\./)
  assert.deepEqual(shown(page, 'first-4'), ['480', '720'])
  assert.deepEqual(shown(await andre.get('/me/hours'), 'first-4'), ['', ''])
})

test('all emptied, the usual week counts again', async () => {
  assert.equal((await andre.post('/me/hours', {})).status, 303)
  assert.match((await andre.get('/me/hours')).words, /the usual week counts/)
})

test('two devices that keep hours in one moment leave one whole week, not a mixture', async () => {
  const weeks = [weekOf({ 1: ['8-12'], 2: ['8-12'] }), weekOf({ 1: ['9-13'], 3: ['9-13'] })]
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, n) => andre.post('/me/hours', weeks[n % 2])),
  )
  assert.deepEqual(
    answers.map(({ status }) => status),
    Array(6).fill(303),
  )
  const rows = await world.look<{ day: number }>(
    'select weekday as day from slots.hour where space_id = $1 order by 1',
    [person],
  )
  assert.match(rows.map(({ day }) => day).join(), /^1,(2|3)$/)
})

test('nobody else reads or writes somebody’s hours', async () => {
  const ruth = await world.signedIn('ruth.abernathy')
  await ruth.post('/me/hours', weekOf({ 1: ['8-9'] }))
  const rows = await world.look('select from slots.hour where space_id = $1', [person])
  assert.equal(rows.length, 2)
})

test('the page asks one question of the database', async () =>
  assert.ok((await statementsOf(andre, '/me/hours')).length <= 3))
