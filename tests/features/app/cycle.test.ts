import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')

test('the year stands on one page: path, goals, what is ready and what is open', async () => {
  const page = await amina.get('/cycle')
  assert.match(page.words, /2026–27 · Principal, Alder Elementary Make talk about learning an everyday thing/)
  assert.match(page.words, /Action ?you are here/)
  assert.match(page.words, /Action: what is ready, what is open .*60 entries this year ready/)
  assert.match(page.words, /A sentence for 3 entries next/)
})

test('each of the five phases has a page with its few tasks, and they can be walked in any order', async () => {
  const andre = await world.signedIn('andre.whitlock')
  for (const phase of ['purpose', 'focus', 'structures', 'action', 'outcomes']) {
    assert.ok((await andre.get('/cycle')).links.includes(`/cycle/${phase}`))
    const page = await andre.get(`/cycle/${phase}`)
    assert.equal(page.status, 200)
    for (const link of page.links.filter((one) => /^\/(?!assets|company)/.test(one)))
      assert.equal((await andre.get(link.replace(/#.*/, ''))).status < 400, true, link)
  }
  assert.equal((await andre.get('/cycle/winter')).status, 404)
})

test('people shows the partner, and what they share, the latest first', async () => {
  const { words, links } = await amina.get('/people')
  assert.match(words, /My partner Maya Halvorsen/)
  assert.match(words, /Shared with me .*from Maya Halvorsen, Feb/)
  for (const link of links.filter((one) => one.startsWith('/shared/')))
    assert.equal((await amina.get(link)).status, 200)
})

test('a leader with a coach sees them among the people, somebody alone is told what a partner is, and who would be one', async () => {
  const teo = (await (await world.signedIn('teo.kalani')).get('/people')).words
  assert.match(teo, /Outside coaching Rosalind Achterberg/)
  const priya = (await (await world.signedIn('priya.raghunathan')).get('/people')).words
  assert.match(priya, /You have no partner at the moment\. A partner is an equal/)
  const andre = await world.signedIn('andre.whitlock')
  assert.match(
    (await andre.get('/people')).words,
    /You have no partner at the moment\. \S+ would be one; look and answer above/,
  )
})

test('the own page shows the name and the way out', async () => {
  const page = await amina.get('/me')
  assert.match(
    page.words,
    /Amina Okafor .*The coach, and what it may ask .*Your PDFs In the trash .*Sign in as somebody else/,
  )
  assert.ok(page.links.includes('/sign-out'))
})
