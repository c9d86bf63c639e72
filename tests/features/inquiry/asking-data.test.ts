import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'
import { statementsOf } from '../statements.ts'

const world = await openWorld({ demo: true })
const [amina, andre, maya] = await Promise.all(
  ['amina.okafor', 'andre.whitlock', 'maya.halvorsen'].map((key) => world.signedIn(key)),
)
const alder = await demoOrganization(world, 'Alder Elementary')
const [math] = await world.look<{ space: string; id: string }>(`select m.space_id as space, m.id
  from indicators.measure m join organizations.organization o on o.id = m.space_id
  where o.name = 'Harlow Valley Unified' and m.subject = 'Math'`)
const [{ id: inquiryId }] = (await world.look<{ id: string }>(`select id from inquiry.inquiry`)) as [
  { id: string },
]
const aim = { measure: `${math!.space}.${math!.id}`, about: alder, grade: '4', group: 'English learner' }

test('before the prediction not a number is seen, and without one nobody looks', async () => {
  const list = await amina!.get('/inquiries/new')
  assert.match(list.words, /Alder Elementary .*Math: Met the state standard/)
  const page = await amina!.get(`/inquiries/new?measure=${aim.measure}&about=${alder}`)
  assert.doesNotMatch(page.words, /\d+%/)
  const refused = await amina!.post('/inquiries', { ...aim, prediction: ' ' })
  assert.equal(refused.status, 422)
  assert.doesNotMatch(refused.words, /\d+%/)
  assert.match(refused.body, /<option value="English learner" selected/)
})

test('after the prediction the picture is there, with gaps, a changed test, how many students and words', async () => {
  const begun = await amina!.post('/inquiries', { ...aim, prediction: 'About half of them.' })
  assert.equal(begun.status, 303)
  const page = await amina!.get(begun.to)
  assert.match(page.words, /About half of them\./)
  assert.match(page.words, /2022–23 not measured/)
  assert.match(page.words, /2024–25 \S+ \d+ students measured in another way/)
  assert.match(page.words, /English learner 29% 21 students/)
  assert.match(
    page.body,
    /aria-label="Math: Met the state standard, English learner, Alder Elementary, Grade 4: /,
  )
})

test('where there is room the questions stand beside the data; read in order they come after the thoughts', async () => {
  const page = await amina!.get(`/inquiries/${inquiryId}`)
  assert.match(page.body, /id="thoughts".*class="flow side"><section[^>]*id="questions"/s)
  assert.match(page.words, /Groups side by side.* What you make of it .* Questions .* Feedback/)
})

test('the questions come one by one, and a wide gap is asked about', async () => {
  const begun = await amina!.post('/inquiries', { ...aim, prediction: 'A gap.' })
  const path = begun.to.split('?')[0]!
  const asked: string[] = []
  for (const thought of ['facts', 'surprise', 'misfit', 'fairness', 'why', 'influence']) {
    const page = await amina!.get(path)
    asked.push(/name="thought" value="(\w+)"/.exec(page.body)?.[1] ?? '')
    if (thought === 'fairness')
      assert.match(page.words, /English learner and Not English learner are 45 points apart/)
    await amina!.post(`${path}/thoughts`, { thought, words: `My ${thought}` })
  }
  assert.deepEqual(asked, ['facts', 'surprise', 'misfit', 'fairness', 'why', 'influence'])
  const page = await amina!.get(path)
  assert.doesNotMatch(page.body, /name="thought"/)
  assert.match(page.words, /My facts What do you see\? Change/)
  assert.equal((await amina!.get(`${path}?write=why`)).field('words'), 'My why')
})

test('several questions are noted, one is kept and leads to a goal; another kept one takes its place', async () => {
  const begun = await amina!.post('/inquiries', { ...aim, prediction: 'Something.' })
  const path = begun.to.split('?')[0]!
  assert.equal((await amina!.post(`${path}/questions`, { question: '' })).status, 422)
  for (const question of ['Why here?', 'Why them?']) await amina!.post(`${path}/questions`, { question })
  const ids = [...(await amina!.get(path)).body.matchAll(/name="question" value="([\da-f-]{36})"/g)].map(
    ([, id]) => id!,
  )
  assert.equal(ids.length, 2)
  for (const question of ids) assert.equal((await amina!.post(`${path}/kept`, { question })).status, 303)
  const page = await amina!.get(path)
  assert.match(page.words, /Why them\? the question that is kept Write a goal from it/)
  assert.ok(page.body.includes(`/goals/new?from=inquiry:${path.split('/').at(-1)}`))
  assert.equal((await amina!.post(`${path}/kept`, { question: inquiryId })).status, 404)
  assert.match((await amina!.get(path)).words, /Why them\? the question that is kept/)
  for (const at of [path, `${path}?write=why`]) {
    const [main = ''] = /<main[^]*<\/main>/.exec((await amina!.get(at)).body) ?? []
    assert.equal(main.match(/button primary/g)?.length, 1, at)
  }
})

test('the kept question is answered when the cycle is at its outcomes', async () => {
  assert.doesNotMatch((await amina!.get(`/inquiries/${inquiryId}`)).words, /What do you answer now/)
  await world.look(
    `update cycles.phase p set state = 'working' from inquiry.inquiry i
     where i.id = $1 and p.space_id = i.space_id and p.cycle_id = i.cycle_id and p.phase = 'outcomes'`,
    [inquiryId],
  )
  assert.match((await amina!.get(`/inquiries/${inquiryId}`)).words, /What do you answer now/)
  await amina!.post(`/inquiries/${inquiryId}/answer`, { answer: 'Nobody had asked them.' })
  assert.equal((await amina!.get(`/inquiries/${inquiryId}`)).field('answer'), 'Nobody had asked them.')
})

test('a leader without data types a few numbers of their own; wrong lines come back whole', async () => {
  const own = { title: 'Children who spoke in a math lesson', unit: 'percent', prediction: 'Half.' }
  const wrong = await andre!.post('/inquiries/own', { ...own, numbers: 'September; many' })
  assert.equal(wrong.status, 422)
  assert.equal(wrong.field('numbers'), 'September; many')
  const begun = await andre!.post('/inquiries/own', {
    ...own,
    numbers: 'September; 35; 84\nNovember;\nFebruary; 52%; 81',
  })
  const page = await andre!.get(begun.to)
  assert.match(page.words, /September 35% of 84 November no number February 52% of 81/)
})

test('whoever it is shared with reads it, with its questions, and changes nothing', async () => {
  const shared = await maya!.get(`/shared/${castMember('amina.okafor').id}/inquiry/${inquiryId}`)
  assert.equal(shared.status, 200)
  assert.match(shared.words, /English learner 29% 21 students.*the question that is kept/)
  assert.doesNotMatch(shared.body, /<form[^>]*inquiries/)
  assert.equal((await maya!.post(`/inquiries/${inquiryId}/answer`, { answer: 'x' })).status, 404)
})

test('an inquiry says when its numbers changed after the look, and nothing where they did not', async () => {
  const { to } = await amina!.post('/inquiries', { ...aim, prediction: 'As before.' })
  const dated = (since: string) =>
    world.look('update indicators.shown set since = $1 where measure_id = $2 and about_id = $3', [
      since,
      math!.id,
      alder,
    ])
  await dated('2027-02-01T12:00:00Z')
  assert.doesNotMatch((await amina!.get(to)).words, /These numbers changed/)
  await dated('2027-02-18T20:00:00Z')
  assert.match((await amina!.get(to)).words, /These numbers changed on Feb 18, after the look\./)
})

test('nobody else finds an inquiry, its questions or its numbers', async () => {
  const shared = `/shared/${castMember('amina.okafor').id}/inquiry/${inquiryId}`
  for (const path of [`/inquiries/${inquiryId}`, shared]) assert.equal((await andre!.get(path)).status, 404)
  for (const [deed, fields] of [
    ['thoughts', { thought: 'why', words: 'x' }],
    ['questions', { question: 'x' }],
    ['kept', { question: inquiryId }],
    ['answer', { answer: 'x' }],
  ] as const)
    assert.equal((await andre!.post(`/inquiries/${inquiryId}/${deed}`, fields)).status, 404)
})

test('a measure or an organization that is not there cannot be looked at', async () => {
  const other = { ...aim, measure: `${math!.space}.${inquiryId}`, prediction: 'x' }
  assert.equal((await amina!.post('/inquiries', other)).status, 404)
  assert.equal((await amina!.post('/inquiries', { ...aim, measure: 'x', prediction: 'x' })).status, 404)
})

test('a measure shows the grade that is asked for, and lets one choose another', async () => {
  const measure = `/organizations/${alder}/indicators/${math!.space}/${math!.id}`
  for (const grade of ['3', '5']) {
    const page = await amina!.get(`${measure}?grade=${grade}`)
    assert.match(page.words, new RegExp(`Alder Elementary, grade ${grade}`, 'i'))
    assert.match(page.body, new RegExp(`<option value="${grade}" selected`))
  }
})

test('the pages of data and of questions to it cost few statements', async () => {
  for (const path of [
    `/inquiries/${inquiryId}`,
    '/inquiries',
    '/inquiries/new',
    `/organizations/${alder}/indicators`,
    `/organizations/${alder}/indicators/${math!.space}/${math!.id}?grade=4`,
  ]) {
    const statements = await statementsOf(amina!, path)
    assert.ok(statements.length <= 8, `${path}: ${statements.length}`)
  }
})
