import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld } from '#world'
import { layAdopted } from '../cycles/lay-adopted.ts'
import { demoOrganization } from '../demo-places.ts'
import { someFramework } from '../frameworks/some-framework.ts'
import { assessor } from './assessor.ts'

const world = await openWorld({ demo: true })
const harlow = await demoOrganization(world, 'Harlow Valley Unified')
const ours = someFramework(harlow, { title: 'Ours' })
await layAdopted(world, ours)
const andre = await world.signedIn('andre.whitlock')
const me = castMember('andre.whitlock').id
const of = `${harlow}/${ours.version.id}`
const { begun, asked } = assessor(world, andre, of)
const within = (body: string, ...words: string[]) => {
  const places = words.map((word) => body.indexOf(word))
  return places.every((place, n) => place >= 0 && place >= (places[n - 1] ?? 0))
}

test('an empty page says what comes here, shows one, and leads to the frameworks', async () => {
  const page = await andre.get('/assessments')
  assert.match(page.words, /Nothing is looked at yet\. .*For example Keeps the few priorities in sight/)
  assert.ok(page.links.includes('/assessments/new'))
})

test('what was chosen for the cycle begins in one tap, with its parts alone', async () => {
  const [, standard] = ours.items
  await andre.post(`/cycle/standards/${of}`, { item: standard!.id })
  const page = await andre.get('/assessments')
  assert.match(page.words, /Standards of this cycle Ours \(2026\).*Begin/)
  const { whole, first } = await begun({ chosen: 'yes' })
  assert.equal((await asked(whole)).length, 4)
  const one = await andre.get(first)
  assert.ok(
    within(one.words, 'What does your answer rest on?', 'Where do you stand?', 'What makes you say so?'),
  )
  assert.match(one.words, /Only you see your answers, and whoever you share this with yourself\./)
  await andre.post(`${whole}/ending`)
  assert.equal((await andre.get(whole)).status, 404)
})

test('somebody chooses when, how closely and which parts; the numbers say how much that is', async () => {
  const page = await andre.get(`/assessments/new/${of}`)
  assert.match(
    page.words,
    /Domain: 2 answers Standard: 4 answers Element: 12 answers Continuum map, .*: one answer/,
  )
  const { whole } = await begun({ level: '1', item: ours.items[0]!.id, moment: 'middle' })
  assert.equal((await asked(whole)).length, 2)
  assert.match((await andre.get(whole)).words, /Self-assessment: in the middle 0 of 2 answered/)
})

test('answers are kept one by one, go on to what is open, and can be left and found again', async () => {
  const { whole, first } = await begun({ level: '2' })
  const kept = await andre.post(first, {
    source: ['seen', 'told'],
    answer: '2',
    note: 'I asked twice.',
    confidence: 'fairly',
  })
  assert.equal(kept.status, 303)
  const [next, saved] = kept.to.split('?')
  assert.notEqual(next, first)
  assert.equal(saved, `saved=assessment-${first.split('/').at(-1)}`)
  assert.match(
    (await andre.get(whole)).words,
    /1 of 12 answered .*what I saw, what people told me · fairly sure/,
  )
  assert.equal((await andre.get(`${whole}/next`)).to, next)
  const again = await andre.get(first)
  assert.equal(again.field('note'), 'I asked twice.')
  assert.match(again.body, /<input[^>]*name="answer"[^>]*checked[^>]*value="2"|value="2"[^>]*checked/)
  assert.match((await andre.get('/assessments')).words, /Ours \(2026\) At the start · 1 of 12 answered/)
})

test('the levels are the words of the item’s rubric, else of the version’s scale', async () => {
  const { first, whole } = await begun({ level: '2' })
  const second = `${whole}/items/${(await asked(whole))[1]!.id}`
  assert.match((await andre.get(first)).words, /Steady ?Steady: how often families are asked/)
  assert.match((await andre.get(second)).words, /Not yet Beginning Steady Leading others Not enough evidence/)
})

test('“not enough evidence” is an answer; it stands by itself and among no weak ones', async () => {
  const { whole } = await begun({ level: '1', item: ours.items[0]!.id })
  const [one, other] = (await asked(whole)).map(({ id }) => `${whole}/items/${id}`)
  await andre.post(one!, { source: 'none', answer: 'none', note: 'I have to look.' })
  await andre.post(other!, { source: 'data', answer: '1' })
  const page = await andre.get(whole)
  assert.match(page.words, /2 of 2 answered, one of them without enough evidence/)
  assert.match(page.words, /What you cannot tell yet .*I have to look\./)
  assert.doesNotMatch(page.words, /most room|strongest/)
})

test('where somebody stands strongest and where there is room is said in words, and a goal begins there by id alone', async () => {
  const { whole } = await begun({ level: '1' })
  const things = await asked(whole)
  for (const [place, { id }] of things.entries())
    await andre.post(`${whole}/items/${id}`, {
      source: 'seen',
      answer: String(place + 1),
      note: `Note ${place}`,
    })
  const page = await andre.get(whole)
  assert.ok(within(page.words, 'strongest', 'Note 3', 'most room', 'Note 0', 'Note 1'))
  assert.doesNotMatch(page.words, /average|mean|score/)
  const goals = page.links.filter((link) => link.startsWith('/goals/new'))
  assert.deepEqual(goals, [`/goals/new?from=assessment:${whole.split('/').at(-1)}:${things[0]!.item}`])
  assert.equal((await andre.get(goals[0]!)).status, 200)
})

test('equal answers are asked about; so is a level that rests on nothing', async () => {
  const { whole } = await begun({ level: '1' })
  for (const { id } of await asked(whole))
    await andre.post(`${whole}/items/${id}`, { source: 'seen', answer: '2' })
  assert.match((await andre.get(whole)).words, /Which one is a little weaker\?/)
  for (const { id } of await asked(whole))
    await andre.post(`${whole}/items/${id}`, { source: 'seen', answer: '4' })
  assert.match((await andre.get(whole)).words, /Where are you not yet able/)
  await andre.post(`${whole}/items/${(await asked(whole))[0]!.id}`, { answer: '3' })
  assert.match((await andre.get(whole)).words, /rests on nothing you named/)
})

test('start and middle stand side by side, and what changed is said with both words', async () => {
  const start = await begun({ level: '1' })
  await andre.post(start.first, { source: 'seen', answer: '3', note: 'Every month.' })
  const middle = await begun({ level: '1', moment: 'middle' })
  assert.match(
    (await andre.get(middle.first)).words,
    /What you said at the start Steady what I saw Every month\./,
  )
  await andre.post(middle.first, { source: 'told', answer: '2' })
  assert.match(
    (await andre.get(middle.whole)).words,
    /What you see differently now .*Steady at the start, Beginning now/,
  )
  const beside = await andre.get(`${middle.whole}/side-by-side`)
  assert.match(beside.words, /What .*At the start In the middle/)
  assert.equal((await andre.get(`${start.whole}/side-by-side`)).words.includes('In the middle'), false)
})

test('a continuum map is rated along its variations, from ideal down', async () => {
  const { whole, first } = await begun({ level: 'map' })
  const page = await andre.get(first)
  assert.ok(
    within(
      page.words,
      'Asks before deciding',
      'and says afterwards what came of it',
      'Ideal',
      'Not acceptable',
    ),
  )
  await andre.post(first, { source: 'seen', answer: '5' })
  assert.match((await andre.get(whole)).words, /Asks families early, and says afterwards what came of it\./)
})

test('an answer can rest on entries of the own portfolio, and lets go of them again', async () => {
  const { to } = await andre.post('/capture', { caption: 'The list by the door.', practisedOn: '2027-02-10' })
  const entry = to.split('/').at(-1)!.split('?')[0]!
  const { whole, first } = await begun({ level: '1' })
  assert.match((await andre.get(first)).words, /From your portfolio .*The list by the door\./)
  await andre.post(first, { source: 'work', entry, answer: '2' })
  assert.match((await andre.get(first)).words, /From your portfolio · 1 chosen/)
  assert.match((await andre.get(whole)).words, /work products · one entry of the portfolio/)
  await andre.post(first, { source: 'work', answer: '2' })
  assert.doesNotMatch((await andre.get(whole)).words, /one entry of the portfolio/)
})

test('nobody else finds it: not the partner, not the evaluator, not the office', async () => {
  const { whole, first } = await begun({ level: '1' })
  await andre.post(first, { source: 'seen', answer: '1', note: 'Between me and this page' })
  const id = whole.split('/').at(-1)
  for (const who of ['amina.okafor', 'marcus.delacroix', 'eleanor.vance', 'maya.halvorsen']) {
    const other = await world.signedIn(who)
    for (const path of [
      whole,
      first,
      `${whole}/side-by-side`,
      `${whole}/next`,
      `/shared/${me}/assessment/${id}`,
    ])
      assert.equal((await other.get(path)).status, 404, `${who} ${path}`)
    assert.equal((await other.post(first, { answer: '4' })).status, 404)
    assert.equal((await other.post(`${whole}/ending`)).status, 404)
  }
})

test('the demo’s principal looked at herself twice, and says why one answer is lower now', async () => {
  const amina = await world.signedIn('amina.okafor')
  const list = await amina.get('/assessments')
  assert.match(list.words, /In the middle · 7 of 8 answered .*At the start · 8 of 8 answered/)
  const whole = list.links.find((link) => /^\/assessments\/[\da-f-]{36}$/.test(link))!
  assert.match((await amina.get(whole)).words, /As a habit at the start, In places now/)
  assert.match((await amina.get(whole)).words, /Lower than before, and truer\./)
})
