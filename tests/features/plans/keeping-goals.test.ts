import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'
import { statementsOf } from '../statements.ts'
import { demoGoal, writtenGoal } from './goals.ts'

const world = await openWorld({ demo: true })
const [alder, harlow] = [
  await demoOrganization(world, 'Alder Elementary'),
  await demoOrganization(world, 'Harlow Valley Unified'),
]
const amina = await world.signedIn('amina.okafor')
const maya = await world.signedIn('maya.halvorsen')
const eleanor = await world.signedIn('eleanor.vance')
const rashid = await world.signedIn('rashid.farouk')
const goals = `/organizations/${alder}/goals`

test('a principal writes a goal of her school, and nobody else sees it until she shows it', async () => {
  const goal = await writtenGoal(amina, alder, { statement: 'The garden is a classroom.' })
  assert.match((await amina.get(goals)).words, /Drafts .*The garden is a classroom\./)
  assert.doesNotMatch((await amina.get(goal)).words, /Who works on it/)
  assert.equal((await maya.get(goal)).status, 404)
  assert.doesNotMatch((await maya.get(goals)).words, /garden/)
  assert.match((await eleanor.get(goals)).words, /The garden is a classroom\./)
  assert.equal((await amina.post(`${goal}/state`, { state: 'inProgress' })).status, 303)
  const page = await maya.get(goal)
  assert.match(page.words, /Alder Elementary · 2026–27 · Under way/)
  assert.doesNotMatch(page.words, /End it|Change/)
})

test('only whoever keeps the plans of a school writes them: not a partner, not an evaluator', async () => {
  const marcus = await world.signedIn('marcus.delacroix')
  for (const other of [maya, marcus]) {
    assert.equal((await other.get(`${goals}/new`)).status, 404)
    assert.equal(
      (await other.post(goals, { schoolYear: '2026–27', statement: 'Take it from me.' })).status,
      404,
    )
  }
  const goal = await demoGoal(world, 'In every classroom')
  assert.equal((await amina.post(goal, { schoolYear: '2026–27', statement: 'Ours now.' })).status, 404)
  assert.equal((await amina.post(`${goal}/state`, { state: 'met', reason: '' })).status, 404)
  assert.equal((await amina.post(`${goal}/apart`, { apart: 'Why not' })).status, 404)
  assert.doesNotMatch((await eleanor.get(goal)).words, /Ours now/)
})

test('the goals stand by school year, each with how far it has come and what it serves', async () => {
  const page = await maya.get(`/organizations/${harlow}/goals`)
  assert.match(
    page.words,
    /In every classroom, students explain .* Under way · serves a goal of Cascadia Plains At the start 35% Now 44% Jan 29 Target 60% Jun 2027/,
  )
  assert.match(page.words, /Stands by itself: The state asks nobody to do less\./)
  assert.doesNotMatch(page.words, /Children read on grade level/)
  const before = await maya.get(`/organizations/${harlow}/goals?year=${encodeURIComponent('2025–26')}`)
  assert.match(before.words, /Children read on grade level by the end of grade 3\. Mostly met/)
})

test('a goal that misses something comes back with a sentence beside the field, and nothing lost', async () => {
  const answer = await amina.post(goals, {
    schoolYear: '1999–00',
    statement: ' ',
    why: 'Because.',
    baseline: 'many',
    due: '2027-02-31',
  })
  assert.equal(answer.status, 422)
  for (const sentence of ['say the goal in a sentence', 'write a number', 'give a day'])
    assert.match(answer.words, new RegExp(`Please ${sentence}`))
  assert.deepEqual([answer.field('why'), answer.field('baseline')], ['Because.', 'many'])
  const other = await amina.post(goals, { schoolYear: '1999–00', statement: 'A goal.' })
  assert.match(other.words, /Please choose one of the school years\./)
})

test('a due day outside the school year is told with what to do', async () => {
  const answer = await amina.post(goals, {
    schoolYear: '2026–27',
    statement: 'A goal.',
    due: '2027-09-01',
  })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /This day lies outside the school year of the goal\./)
})

test('a target below the start is asked about once, and kept if it is meant so', async () => {
  const given = { schoolYear: '2026–27', statement: 'Fewer bells.', baseline: '9', target: '4' }
  const asked = await amina.post(goals, given)
  assert.equal(asked.status, 422)
  assert.match(asked.words, /The target lies below the start\. Is lower better here\?/)
  assert.equal((await amina.post(goals, { ...given, lower: 'yes' })).status, 303)
  const again = { ...given, asked: asked.field('asked') ?? '' }
  assert.equal((await amina.post(goals, again)).status, 303)
  const turned = await amina.post(goals, { ...given, baseline: '1', lower: 'yes' })
  assert.match(turned.words, /The target lies above the start, and lower is said to be better\./)
})

test('a goal ends with what came of it; being changed or let go wants a reason; it can be taken up again', async () => {
  const goal = await writtenGoal(amina, alder, { statement: 'A goal with an end.' }, true)
  const without = await amina.post(`${goal}/state`, { state: 'dropped', reason: ' ' })
  assert.equal(without.status, 422)
  assert.match(without.words, /Please say why/)
  await amina.post(`${goal}/state`, { state: 'dropped', reason: 'Two others do more.' })
  assert.match((await maya.get(goal)).words, /Let go .* What came of it Two others do more\./)
  await amina.post(`${goal}/state`, { state: 'inProgress' })
  assert.match((await maya.get(goal)).words, /Under way/)
  const versions = await maya.get(`${goal}/versions`)
  assert.match(versions.words, /Two others do more\./)
  assert.match(versions.words, /Amina Okafor/)
  assert.equal((await amina.post(`${goal}/state`, { state: 'draft' })).status, 422)
})

test('a goal asks what stops for it, beside what is under way there, until its keeper says so', async () => {
  const form = await amina.get(`${goals}/new`)
  assert.match(form.words, /What stops for it, or why nothing must.* Under way already: \d+ initiatives/)
  const goal = await writtenGoal(amina, alder, { statement: 'A room for parents.' }, true)
  assert.match((await amina.get(goal)).words, /Nobody has said yet what stops for this goal/)
  assert.doesNotMatch((await maya.get(goal)).words, /Nobody has said yet/)
  const stops = 'The store room, and the shelf nobody opens.'
  await amina.post(goal, { schoolYear: '2026–27', statement: 'A room for parents.', stops })
  for (const reader of [amina, maya]) {
    const { words } = await reader.get(goal)
    assert.match(words, new RegExp(`What stops for it ${stops}`))
    assert.doesNotMatch(words, /Nobody has said yet/)
  }
  assert.match((await maya.get(`${goal}/versions`)).words, new RegExp(stops))
})

test('a draft is taken out of sight and put back; what was shown is not', async () => {
  const goal = await writtenGoal(amina, alder, { statement: 'A passing thought.' })
  await amina.post(`${goal}/trash`)
  assert.doesNotMatch((await amina.get(goals)).words, /passing thought/)
  await amina.post(`${goal}/trash/ending`)
  assert.match((await amina.get(goals)).words, /passing thought/)
  await amina.post(`${goal}/state`, { state: 'inProgress' })
  assert.equal((await amina.post(`${goal}/trash`)).status, 404)
})

test('two people change a goal of the district at once: neither loses a word', async () => {
  const goal = await demoGoal(world, 'We finish or let go')
  const [one, two] = [await eleanor.get(`${goal}/words`), await rashid.get(`${goal}/words`)]
  const loaded = (page: typeof one) =>
    Object.fromEntries(
      [
        'base',
        'schoolYear',
        'statement',
        'why',
        'measure',
        'unit',
        'baseline',
        'target',
        'current',
        'due',
      ].map((name) => [name, page.field(name) ?? '']),
    )
  const from = { ...loaded(one), schoolYear: '2026–27', lower: 'yes' }
  const first = { ...from, statement: 'At most five initiatives.', why: 'Schools carry ten.' }
  assert.equal((await eleanor.post(goal, first)).status, 303)
  const second = { ...from, base: loaded(two).base ?? '', statement: 'Three initiatives and no more.' }
  const answer = await rashid.post(goal, second)
  assert.equal(answer.status, 422)
  assert.equal(answer.field('statement'), 'Three initiatives and no more.')
  assert.match(answer.words, /At most five initiatives\./)
  assert.equal(answer.field('why'), 'Schools carry ten.')
  assert.match((await maya.get(goal)).words, /At most five initiatives\./)
  const both = { ...second, why: 'Schools carry ten.', base: answer.field('base') ?? '' }
  assert.equal((await rashid.post(goal, both)).status, 303)
  const versions = await maya.get(`${goal}/versions`)
  assert.match(versions.words, /At most five initiatives\. .*Three initiatives and no more\./)
})

test('two who press at the same moment write one after the other, and the second is asked', async () => {
  const goal = await demoGoal(world, 'Chronic absence falls below')
  const page = await eleanor.get(`${goal}/words`)
  const base = page.field('base') ?? ''
  const answers = await Promise.all(
    [eleanor, rashid].map((who, n) =>
      who.post(goal, { base, schoolYear: '2026–27', statement: `Wording ${n}.` }),
    ),
  )
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, 422])
})

test('a page of plans asks few things, whatever its length', async () => {
  const goal = await demoGoal(world, 'In every classroom')
  for (const path of [goal, `${goal}/versions`, `/organizations/${harlow}/goals`, `${goal}/serves`]) {
    const asked = await statementsOf(eleanor, path)
    assert.ok(asked.length <= 8, `${path}\n${asked.join('\n')}`)
  }
})
