import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { photo } from './photo.ts'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')

const count = async (caption: string) =>
  (
    await world.look<{ n: number }>('select count(*)::int as n from portfolio.evidence where caption = $1', [
      caption,
    ])
  )[0]?.n

for (const withPhoto of [false, true])
  test(`the same form ${withPhoto ? 'with a photo ' : ''}posted five times at once keeps one entry`, async () => {
    const caption = `Posted often ${crypto.randomUUID()}`
    const once = (await amina.get('/capture')).field('once') ?? ''
    const form = { caption, once, practisedOn: '2027-02-15', ...(withPhoto && { file: await photo() }) }
    const answers = await Promise.all(Array.from({ length: 5 }, () => amina.post('/capture', form)))
    const again = await amina.post('/capture', form)
    assert.deepEqual(new Set([...answers, again].map(({ status }) => status)), new Set([303]))
    assert.equal(new Set([...answers, again].map(({ to }) => to)).size, 1, 'all lead to the same entry')
    assert.equal(await count(caption), 1)
    await world.settled()
    const [path = ''] = again.to.split('?')
    assert.equal((await amina.get(path)).status, 200)
  })

test('the same key of somebody else is their own', async () => {
  const maya = await world.signedIn('maya.halvorsen')
  const form = {
    caption: `One key ${crypto.randomUUID()}`,
    once: crypto.randomUUID(),
    practisedOn: '2027-02-15',
  }
  for (const person of [amina, maya]) assert.equal((await person.post('/capture', form)).status, 303)
  assert.equal(await count(form.caption), 2)
})
