import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'

const world = await openWorld({ demo: true })
const [amina, andre] = await Promise.all(['amina.okafor', 'andre.whitlock'].map((key) => world.signedIn(key)))

test('five norms are there to tick, with own ones and who sends what when', async () => {
  const page = await andre!.get('/structures/flow')
  assert.equal(page.body.match(/name="norms"/g)?.length, 5)
  const answer = await andre!.post('/structures/flow', {
    norms: ['purpose', 'badNews'],
    own: 'Nothing by email that can be said at the door.',
    times: 'Fridays.',
    base: page.field('base') ?? '',
  })
  assert.deepEqual([answer.status, answer.to], [303, '/structures?saved=flow-all'])
  const after = await andre!.get('/structures/flow')
  assert.equal(after.body.match(/name="norms"[^>]* checked|checked[^>]*name="norms"/g)?.length, 2)
  assert.equal(after.field('times'), 'Fridays.')
})

test('every wording is kept and found again, the newest first', async () => {
  const { words } = await amina!.get('/structures/flow/versions')
  const [late, early] = [words.indexOf('Caleb when I am out'), words.lastIndexOf('Fridays by noon.')]
  assert.ok(late > 0 && early > late)
})

test('a group with norms of its own shows them; the others follow those of all', async () => {
  const page = await amina!.get('/structures')
  const at = (name: string) =>
    new RegExp(`href="(/structures/[\\da-f-]{36})">${name}`).exec(page.body)?.[1] ?? ''
  assert.match((await amina!.get(at('Families'))).words, /The Monday of the council, and never on a Friday/)
  assert.match((await amina!.get(at('Leadership'))).words, /As agreed for all your groups/)
  await amina!.post(`${at('Leadership')}/flow`, { norms: 'wayBack' })
  assert.match((await amina!.get(at('Leadership'))).words, /no question waits longer than a week/)
  assert.match((await amina!.get('/structures/flow')).body, /Caleb when I am out/)
  const lines = (await amina!.get('/structures/flow/versions')).body.match(
    /<p class="row-title"[^>]*>If it fits on a sticky note/g,
  )
  assert.equal(lines?.length, 1, 'an own norm stands on a line of its own')
})

test('a norm nobody offered is not kept, and what was typed comes back', async () => {
  const answer = await andre!.post('/structures/flow', { norms: ['purpose', 'obey'], own: 'Typed.' })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /Choose among these/)
  assert.equal(answer.field('own'), 'Typed.')
})

test('norms that were changed on another device meanwhile come back beside one’s own', async () => {
  const base = (await andre!.get('/structures/flow')).field('base') ?? ''
  await andre!.post('/structures/flow', { own: 'From the phone.', base })
  const late = await andre!.post('/structures/flow', { own: 'From the desk.', base })
  assert.equal(late.status, 409)
  assert.match(late.words, /From the phone\./)
  assert.equal(late.field('own'), 'From the desk.')
})

test('the application changes and removes no earlier wording', async () => {
  const [answer] = await world.look<{ may: boolean }>(
    `select has_table_privilege('lps_app', 'structures.flow_version', 'update, delete, truncate') as may`,
  )
  assert.equal(answer?.may, false)
})
