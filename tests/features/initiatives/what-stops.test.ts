import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { underWayAround, UnderWay, type Around } from '#initiatives'
import { asPerson } from '#platform'
import { openWorld } from '#world'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'

const world = await openWorld({ demo: true })
const today = '2027-02-16'
const namesFor = async (key: string) => {
  const { id } = castMember(key)
  const around = await world.program.db.as(asPerson(id), async (tx) =>
    underWayAround.on(await tx.rows<Around>(underWayAround.asked(id)), today),
  )
  return around.map(({ name }) => name)
}

test('a goal asks what stops, beside what is under way at the leader’s own school', async () => {
  assert.deepEqual(await namesFor('amina.okafor'), [
    'Core reading block',
    'Number talks before math',
    'Weekly data teams',
  ])
  assert.deepEqual(await namesFor('maya.halvorsen'), [])
})

test('a new goal asks in sight what stops for it, before what can wait', async () => {
  const { body } = await (await world.signedIn('amina.okafor')).get('/goals/new?kind=school')
  const [asked, waits] = [body.indexOf('What stops for it?'), body.indexOf('Why now, signs, who gains')]
  assert.ok(asked > 0 && asked < waits)
  assert.match(body.slice(asked, waits), /Under way already: 3 initiatives/)
})

test('each leads to where it is decided, and nothing is shown where nothing is under way', async () => {
  const { id } = castMember('amina.okafor')
  const initiatives = await world.program.db.as(asPerson(id), async (tx) =>
    underWayAround.on(await tx.rows<Around>(underWayAround.asked(id)), today),
  )
  const reader = { id, name: 'Amina', language: 'en', timeZone: 'UTC', now: new Date(), today }
  const html = renderToString(h(UnderWay, { reader, initiatives }))
  assert.match(html, /Under way already: 3 initiatives/)
  assert.match(html, /href="\/organizations\/[\da-f-]{36}\/initiatives\/[\da-f-]{36}"/)
  assert.equal(renderToString(h(UnderWay, { reader, initiatives: [] })), '')
})
