import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'

const world = await openWorld({ demo: true })
const eleanor = await world.signedIn('eleanor.vance')
const [harlow] = await world.look<{ id: string }>(
  `select id from organizations.organization where name = 'Harlow Valley Unified'`,
)
const place = `/organizations/${harlow!.id}`

test('a district that writes down a later year of its own keeps the present one of its state', async () => {
  const before = (await eleanor.get(place)).words
  assert.match(before, /2026–27 .* set by Cascadia Plains|2026–27/)
  const form = await eleanor.get(`${place}/years/new`)
  assert.match(form.words, /Filled in from 2027–28, a year later/)
  const answers = { title: form.field('title')!, starts: form.field('starts')!, ends: form.field('ends')! }
  assert.equal(answers.title, '2028–29')
  const breaks = 'Thanksgiving, 2028-11-22 – 2028-11-26'
  assert.equal((await eleanor.post(`${place}/years`, { ...answers, pauses: breaks })).status, 303)
  const { words } = await eleanor.get(place)
  for (const year of ['2028–29', '2027–28', '2026–27']) assert.match(words, new RegExp(year), year)
  const next = await eleanor.get(`${place}/years/new`)
  assert.match(next.body, /Thanksgiving, 2029-11-21 – 2029-11-25/)
})

test('for the days of a year of its own the one above holds no more', async () => {
  const own = { title: 'Harlow 26/27', starts: '2026-08-20', ends: '2027-06-10', pauses: '' }
  assert.equal((await eleanor.post(`${place}/years`, own)).status, 303)
  const { words } = await eleanor.get(place)
  assert.match(words, /Harlow 26\/27/)
  assert.doesNotMatch(words, /2026–27/)
})
