import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { capture, goalsOf } from '../capture.ts'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')

test('a leader captures a sentence and sees it at once, on top of the portfolio, for them alone', async () => {
  const entry = await capture(amina, { caption: 'The bell was off today. Nobody was late.' })
  const page = await amina.get(entry)
  assert.match(page.words, /The bell was off today\. Nobody was late\./)
  assert.match(page.words, /Note, Tuesday, Feb 16/)
  assert.match(page.words, /Only you/)
  const portfolio = await amina.get('/portfolio')
  assert.equal(
    portfolio.links.find((link) => /^\/portfolio\/[\da-f-]{36}$/.test(link)),
    entry,
  )
})

test('a link is kept as it is and leads out without telling from where', async () => {
  const link = 'https://example.org/plan?grade=4&team=oak'
  const page = await amina.get(await capture(amina, { link }))
  assert.match(page.words, /Link, Tuesday, Feb 16/)
  assert.ok(page.links.includes(link))
  assert.match(page.body, /<a href="https:\/\/example\.org[^>]* rel="noopener noreferrer"/)
})

for (const link of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/hosts', 'example.org']) {
  test(`a link must lead to a page: ${link}`, async () => {
    const answer = await amina.post('/capture', { link, caption: 'Kept words', practisedOn: '2027-02-16' })
    assert.equal(answer.status, 422)
    assert.match(answer.words, /A link begins with https:\/\/ and has no spaces\./)
    assert.equal(answer.field('caption'), 'Kept words')
    assert.equal(answer.field('link'), link)
  })
}

test('a form with nothing in it is answered with a sentence and kept nowhere', async () => {
  const before = (await amina.get('/portfolio')).words.match(/\d+ entries/)?.[0]
  const answer = await amina.post('/capture', { caption: '  ', alt: 'a hallway', practisedOn: '2027-02-11' })
  assert.equal(answer.status, 422)
  assert.match(
    answer.words,
    /One thing needs another look Your sentence: Write a sentence, or add a photo, a file or a link\./,
  )
  assert.equal(answer.field('alt'), 'a hallway')
  assert.equal(answer.field('practisedOn'), '2027-02-11')
  assert.equal((await amina.get('/portfolio')).words.match(/\d+ entries/)?.[0], before)
})

test('the same form sent twice is kept once', async () => {
  const once = crypto.randomUUID()
  const fields = { once, caption: 'Sent with two thumbs', practisedOn: '2027-02-16' }
  const [first, second] = await Promise.all([amina.post('/capture', fields), amina.post('/capture', fields)])
  assert.deepEqual([first.status, second.status], [303, 303])
  assert.equal(first.to, second.to)
  const third = await amina.post('/capture', fields)
  assert.equal(third.to, first.to)
})

test('a form that comes back by the Back button with other words is kept beside the first', async () => {
  const form = { once: crypto.randomUUID(), practisedOn: '2027-02-16' }
  const first = await amina.post('/capture', { ...form, caption: 'What I wrote first' })
  const second = await amina.post('/capture', { ...form, caption: 'What I wrote then' })
  assert.notEqual(first.to, second.to)
  assert.match((await amina.get(first.to)).words, /What I wrote first/)
  assert.match((await amina.get(second.to)).words, /What I wrote then/)
})

test('a capture can speak to a goal at once, with the sentence that joins them', async () => {
  const [goal = ''] = await goalsOf(amina)
  const entry = await capture(amina, {
    caption: 'Oak table',
    goal,
    claim: 'Two of them asked each other why.',
  })
  const page = await amina.get(entry)
  assert.match(page.words, /What it shows Students explain their thinking/)
  assert.match(page.words, /Two of them asked each other why\./)
  assert.ok((await amina.get(`/portfolio?goal=${goal}`)).links.includes(entry))
})

test('a goal of somebody else cannot be spoken to, and nothing is kept by half', async () => {
  const [hers = ''] = await goalsOf(await world.signedIn('maya.halvorsen'))
  const fields = { caption: 'Half a thing', goal: hers, practisedOn: '2027-02-16' }
  const answer = await amina.post('/capture', fields)
  assert.equal(answer.status, 404)
  assert.doesNotMatch((await amina.get('/portfolio?words=half+thing')).words, /Half a thing/)
})

test('words come out as they were typed, whatever they would like to be', async () => {
  const caption =
    '<script>alert(1)</script> <img src=x onerror=alert(1)> & "quotes" 👩‍👧 ‮turned‬ [go](javascript:alert(1)) \0end'
  const page = await amina.get(await capture(amina, { caption, title: '<b>Bold</b> & plain' }))
  assert.match(page.words, /<script>alert\(1\)<\/script>/)
  assert.match(page.words, /<b>Bold<\/b> & plain/)
  assert.match(page.words, /👩‍👧/)
  assert.doesNotMatch(page.body, /<script>|<img src=x|href="javascript:|\0/)
})

for (const practisedOn of ['', 'yesterday', '2027-02-30', '0000-01-01']) {
  test(`a day that is none is asked for again, and the words stay: “${practisedOn}”`, async () => {
    const answer = await amina.post('/capture', { caption: 'A day to remember', practisedOn })
    assert.equal(answer.status, 422)
    assert.match(answer.words, /Please give a day\./)
    assert.equal(answer.field('caption'), 'A day to remember')
  })
}

test('somebody without a cycle is told why their words cannot be kept yet, and has them still', async () => {
  const coach = await world.signedIn('rosalind.achterberg')
  const answer = await coach.post('/capture', { caption: 'A thought', practisedOn: '2027-02-16' })
  assert.equal(answer.status, 422)
  assert.match(
    answer.words,
    /Your cycle has not begun yet, and what you capture is kept in it\. Begin it first/,
  )
  assert.equal(answer.field('caption'), 'A thought')
  assert.ok(answer.links.includes('/cycle?next=/capture'))
})
