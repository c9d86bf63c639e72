import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'
import { statementsOf } from '../statements.ts'
import { demoGoal } from './goals.ts'

const world = await openWorld({ demo: true })
const [alder, foothill, harlow] = [
  await demoOrganization(world, 'Alder Elementary'),
  await demoOrganization(world, 'Foothill Middle'),
  await demoOrganization(world, 'Harlow Valley Unified'),
]
const amina = await world.signedIn('amina.okafor')
const maya = await world.signedIn('maya.halvorsen')
const daniel = await world.signedIn('daniel.nguyen')
const at = (organization: string) => `/organizations/${organization}/purpose`

test('everybody in the state reads what a school is for, sentence by sentence with its goals', async () => {
  const josephine = await world.signedIn('josephine.two-rivers')
  for (const reader of [maya, josephine]) {
    const page = await reader.get(at(alder))
    assert.match(
      page.words,
      /They learn to say what they think and how they know\. Students in grades 3–5 explain/,
    )
    assert.match(
      page.words,
      /most of the talking is done by children\. No goal this year\. Not every sentence/,
    )
    assert.match(page.words, /Families of English learners, 34 people Nov 6, 2025 · Two evenings/)
    assert.doesNotMatch(page.words, /Write it anew|Write down whom/)
  }
})

test('the wordings stand side by side, with who wrote them', async () => {
  const page = await maya.get(`${at(harlow)}/versions`)
  assert.match(page.words, /Aug 15, 2023, Eleanor Vance Aug 12, 2025, Eleanor Vance/)
  const odd = await maya.get(`${at(harlow)}/versions?left=nobody&right=&wordings=1&address=x`)
  assert.equal(odd.status, 200)
  assert.match(page.words, /A destination district\. .*A visitor walks into any classroom/)
})

test('an empty page teaches: whom could you listen to?', async () => {
  assert.match((await maya.get(at(foothill))).words, /Foothill Middle has not written here what it is for\./)
  const page = await daniel.get(at(foothill))
  assert.match(page.words, /Before you write: whom could you listen to\?/)
})

test('a purpose without a word, or too long, comes back whole', async () => {
  const missing = await daniel.post(at(foothill), { purpose: ' ', vision: 'A garden.' })
  assert.equal(missing.status, 422)
  assert.match(missing.words, /Please write what you are for/)
  assert.equal(missing.field('vision'), 'A garden.')
  const long = 'We are here. '.repeat(2000)
  const answer = await daniel.post(at(foothill), { purpose: long })
  assert.match(answer.words, /This text is longer than fits here\./)
  assert.equal(answer.field('purpose'), long)
})

test('only whoever keeps the plans writes it', async () => {
  assert.equal((await maya.get(`${at(alder)}/words`)).status, 404)
  assert.equal((await maya.post(at(alder), { purpose: 'Birchwood is nicer.' })).status, 404)
  assert.equal((await maya.post(`/organizations/${alder}/listenings`, { who: 'Me' })).status, 404)
  assert.doesNotMatch((await maya.get(at(alder))).words, /nicer/)
})

test('whoever was listened to is written down, changed, taken away and put back', async () => {
  const listenings = `/organizations/${foothill}/listenings`
  const missing = await daniel.post(listenings, { who: '', heard: 'They want lockers.' })
  assert.equal(missing.status, 422)
  assert.match(missing.words, /Please say who it was\./)
  assert.equal(missing.field('heard'), 'They want lockers.')
  await daniel.post(listenings, {
    who: 'Sixth graders',
    day: '2027-02-10',
    how: 'At lunch',
    heard: 'They want lockers.',
  })
  const page = await maya.get(at(foothill))
  assert.match(page.words, /Sixth graders Feb 10 · At lunch They want lockers\./)
  const change = (await daniel.get(at(foothill))).links.find(
    (one) => one.startsWith(`${listenings}/`) && !one.endsWith('/new'),
  )
  await daniel.post(change ?? '', { who: 'Sixth graders, 14 of them', heard: 'Lockers. And quiet.' })
  assert.match((await maya.get(at(foothill))).words, /14 of them Lockers\. And quiet\./)
  const gone = await daniel.post(`${change}/trash`)
  assert.match((await daniel.get(gone.to)).words, /This is taken away\. Put it back/)
  assert.doesNotMatch((await maya.get(at(foothill))).words, /Lockers/)
  await daniel.post(`${change}/trash/ending`)
  assert.match((await maya.get(at(foothill))).words, /Lockers/)
})

test('two who change what was heard at once both keep their words', async () => {
  const listenings = `/organizations/${alder}/listenings`
  await amina.post(listenings, { who: 'The crossing guards', how: 'At the corner' })
  const [{ id } = { id: '' }] = await world.look<{ id: string }>(
    `select id from plans.listening where who = 'The crossing guards'`,
  )
  const change = `${listenings}/${id}`
  const base = (await amina.get(change)).field('base') ?? ''
  const loaded = { who: 'The crossing guards', how: 'At the corner', base }
  assert.equal((await amina.post(change, { ...loaded, heard: 'Cars turn too fast.' })).status, 303)
  const second = await amina.post(change, { ...loaded, who: 'Both crossing guards', heard: 'More light.' })
  assert.equal(second.status, 422)
  assert.deepEqual([second.field('who'), second.field('heard')], ['Both crossing guards', 'More light.'])
  assert.match(second.words, /Saved meanwhile Cars turn too fast\./)
  assert.match((await maya.get(at(alder))).words, /The crossing guards .*Cars turn too fast\./)
})

test('a sentence that is written anew loses its goals, and the page says so kindly', async () => {
  const goal = await demoGoal(world, 'Teacher teams lead')
  const form = await amina.get(`${at(alder)}/words`)
  const purpose = (form.field('purpose') ?? '').replace('We adults learn in front of them.', 'We learn, too.')
  await amina.post(at(alder), { purpose, vision: form.field('vision') ?? '', base: form.field('base') ?? '' })
  const page = await maya.get(at(alder))
  assert.match(
    page.words,
    /Goals beside the purpose .*Teacher teams lead their own inquiry\. Under way · the sentence it served reads otherwise now/,
  )
  await amina.post(`${goal}/sentences`, { sentence: ['We learn, too.', 'Nobody said this.'] })
  assert.match((await maya.get(at(alder))).words, /We learn, too\. Teacher teams lead/)
  assert.match((await maya.get(goal)).words, /We learn, too\. from what Alder Elementary is for/)
})

test('two who write the purpose at once both keep their words', async () => {
  const eleanor = await world.signedIn('eleanor.vance')
  const [one, two] = [await eleanor.get(`${at(harlow)}/words`), await eleanor.get(`${at(harlow)}/words`)]
  const vision = one.field('vision') ?? ''
  await eleanor.post(at(harlow), { purpose: 'First.', vision, base: one.field('base') ?? '' })
  const answer = await eleanor.post(at(harlow), { purpose: 'Second.', vision, base: two.field('base') ?? '' })
  assert.equal(answer.status, 422)
  assert.equal(answer.field('purpose'), 'Second.')
  assert.match(answer.words, /Saved meanwhile First\./)
})

test('the page of a school leads to its purpose and goals', async () => {
  const page = await maya.get(`/organizations/${alder}`)
  assert.match(page.words, /Purpose and goals Every child at Alder is known by name and by strength\./)
  assert.ok(page.links.includes(at(alder)))
})

test('the page of the purpose asks few things', async () => {
  const asked = await statementsOf(maya, at(harlow))
  assert.ok(asked.length <= 8, asked.join('\n'))
})
