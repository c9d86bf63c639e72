import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { meetAt } from './meet-at.ts'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')

test('the picture names the people of the leader’s own year, each where they stand', async () => {
  const page = await amina.get('/purpose/picture')
  assert.match(page.words, /You alone .* What you share, piece by piece .* Maya Halvorsen ?your partner/)
  assert.match(page.words, /A frozen copy of what you hand over .* Marcus Delacroix ?evaluates you/)
  assert.match(
    page.words,
    /Counts without names, and goals you choose to show .* Harlow Valley Unified ?your district/,
  )
  assert.match(page.words, /Readers of a link to your portfolio Nothing of this cycle\. It is not for that\./)
})

test('what is drawn is said in a sentence for whoever hears the page', async () => {
  const { body } = await amina.get('/purpose/picture')
  assert.match(body, /<svg[^>]*role="img"[^>]*aria-label="Notes stay with you\. [^"]*Maya Halvorsen/)
})

test('a confirmed picture holds until somebody new stands in it', async () => {
  const before = await amina.get('/purpose/picture')
  if (before.field('mark')) await amina.post('/purpose/picture', { mark: before.field('mark')! })
  assert.match((await amina.get('/purpose')).words, /You said yes to this on/)
  await meetAt(world, 'amina.okafor', 'lucia.hernandez-villasenor', 'A new table')
  assert.match((await amina.get('/purpose')).words, /The picture has changed since you confirmed it/)
  const moved = await amina.get('/purpose/picture')
  assert.match(moved.words, /A new table/)
  const answer = await amina.post('/purpose/picture', { mark: moved.field('mark')! })
  assert.equal(answer.to, '/purpose#picture')
  assert.match((await amina.get('/purpose')).words, /You said yes to this on/)
})

test('a picture that nobody saw like this cannot be confirmed: the one that stands is shown', async () => {
  const answer = await amina.post('/purpose/picture', { mark: 'evaluation:made-up' })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /Please look again\./)
  assert.equal((await amina.post('/purpose/picture', {})).status, 404)
})

test('whoever has written no purpose is led to it', async () => {
  const andre = await world.signedIn('andre.whitlock')
  const before = await andre.get('/purpose/picture')
  assert.match(before.words, /Who sees what .* depends on what it is for/)
  assert.ok(before.links.includes('/purpose'))
})

test('a confirmation tells nobody else anything: its row is the leader’s alone', async () => {
  const rows = await world.look<{ mark: string }>(`select mark from purpose.confirmation`)
  assert.ok(rows.length > 0)
  for (const { mark } of rows) assert.match(mark, /^[a-zA-Z,]*:[\da-f]{32}$/)
})

test('whatever the mix, what its leader keeps having seen it is confirmed, and what changes nothing asks nothing', async () => {
  const andre = await world.signedIn('andre.whitlock')
  const all = ['growth', 'planning', 'selfAssessment', 'evaluation', 'credentialing', 'employment']
  for (let n = 1; n < 64; n++) {
    const uses = all.filter((_use, place) => n & (1 << place))
    const asked = await andre.post('/purpose', { uses })
    if (asked.status === 200) {
      const kept = await andre.post('/purpose', { uses, mix: 'new', mark: asked.field('mark')! })
      assert.equal(kept.to, '/purpose?saved=purpose')
    }
    const confirmed = /You said yes to this on/.test((await andre.get('/purpose/picture')).words)
    assert.equal(confirmed, n > 1, uses.join(' + '))
  }
})

test('a sign that no page sends and no database keeps is refused, and is no trouble of LPS', async () => {
  assert.equal((await amina.post('/purpose/picture', { mark: 'a\0b' })).status, 403)
})
