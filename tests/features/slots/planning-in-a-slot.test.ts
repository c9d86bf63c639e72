import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { statementsOf } from '../statements.ts'
import { circleOfTwo, weekOf } from './week.ts'

const world = await openWorld({ demo: true })
const [atAlder, atBirchwood] = [await world.signedIn('amina.okafor'), await world.signedIn('maya.halvorsen')]
const plan = `/meetings/new?circle=${await circleOfTwo(world)}`
const slotsOn = async (path: string) =>
  (await atAlder.get(path)).links.filter((link) => link.startsWith(plan) && link.includes('begins='))

test('planning proposes times in which both are free, and one tap fills them in', async () => {
  await world.look(`update meetings.meeting set state = 'cancelled' where starts_at > $1`, [
    world.clock.now(),
  ])
  await atAlder.post('/me/hours', weekOf({ 2: ['9-11'], 3: ['13-15'], 5: ['9-11'] }))
  await atBirchwood.post('/me/hours', weekOf({ 2: ['10-12'], 3: ['8-14'], 5: ['10:30-12'] }))
  const slots = await slotsOn(plan)
  assert.equal(slots.length, 3)
  const [, query = ''] = slots[0]!.split('?')
  const asked = new URLSearchParams(query)
  const page = await atAlder.get(slots[0]!)
  assert.match(page.words, /Times that suit all of you/)
  for (const name of ['day', 'begins', 'ends']) assert.equal(page.field(name), asked.get(name), name)
  const weekdays = slots.map((link) =>
    new Date(`${new URLSearchParams(link.split('?')[1]).get('day')}T00:00:00Z`).getUTCDay(),
  )
  assert.ok(
    weekdays.every((weekday) => [2, 3, 5].includes(weekday)),
    weekdays.join(),
  )
})

test('two who never met are proposed a time that suits both, marked among the others', async () => {
  const andre = await world.signedIn('andre.whitlock')
  const { links } = await andre.get('/people')
  const asking = links.find((link) => /^\/partners\/[0-9a-f-]{36}$/.test(link)) ?? ''
  await andre.post(`${asking}/acceptance`)
  await andre.post('/me/hours', weekOf({ 5: ['14-15'] }))
  const page = await andre.get(`/meetings/new?circle=${asking.split('/')[2]}`)
  assert.deepEqual([page.field('day'), page.field('begins')], ['2027-02-19', '14:00'])
  assert.match(page.body, /aria-label="Friday, Feb 19, 2:00 PM, filled in below"/)
})

test('moving a meeting proposes them as well, as long as it is', async () => {
  const [row] = await world.look<{ at: string }>(
    `update meetings.meeting set state = 'planned' where id = (select g.id from meetings.meeting g
      where g.starts_at > $1 and g.space_id = $2 order by g.starts_at desc limit 1)
      returning '/meetings/' || space_id || '/' || id || '/moment' as at`,
    [world.clock.now(), await circleOfTwo(world)],
  )
  const link = (await atAlder.get(row!.at)).links.find((one) => one.startsWith(`${row!.at}?day=`)) ?? ''
  const asked = new URLSearchParams(link.split('?')[1])
  const page = await atAlder.get(link)
  for (const name of ['day', 'begins', 'ends']) assert.equal(page.field(name), asked.get(name), name)
})

test('where no hours meet, the page says what can be done', async () => {
  await atAlder.post('/me/hours', weekOf({ 6: ['9-10'] }))
  const page = await atAlder.get(plan)
  assert.match(page.words, /there is no time that suits all/)
  assert.ok(page.links.includes('/me/hours'))
})

test('planning stays within its statements', async () =>
  assert.ok((await statementsOf(atAlder, plan)).length <= 8))
