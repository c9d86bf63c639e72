import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'
import { statementsOf } from '../statements.ts'

const world = await openWorld({ demo: true })
const andre = await world.signedIn('andre.whitlock')
const amina = await world.signedIn('amina.okafor')
const eleanor = await world.signedIn('eleanor.vance')
const harlow = await demoOrganization(world, 'Harlow Valley Unified')
const cardOn = async () =>
  /One question, about .*?(?=Waiting for you|What waits)/.exec((await andre.get('/today')).words)?.[0] ??
  (await andre.get('/today')).words
const answer = async (given: string) => {
  const page = await andre.get('/today')
  return andre.post('/coach/answers', {
    rule: page.field('rule') ?? '',
    about: page.field('about') ?? '',
    answer: given,
  })
}

test('a leader who has just begun meets one question, and can answer it three other ways', async () => {
  const page = await andre.get('/today')
  assert.match(page.words, /what is this year for, and for whom\?/)
  assert.match(page.words, /Done already Not now Never ask this/)
})

test('not now brings the next question, and the first comes back in a week', async () => {
  const { to } = await answer('later')
  assert.match(
    (await andre.get(to)).words,
    /Put off: “What a cycle is for”\. The coach asks again on Tuesday, Feb 23\. You can change it at any time: What the coach may ask Take it back/,
  )
  assert.match(await cardOn(), /Which one change would you like to see/)
  assert.match((await andre.get('/coach')).words, /What a cycle is for Put off until Tuesday/)
})

test('what is never to be asked is switched off for good, and on again with one tap', async () => {
  await answer('off')
  assert.doesNotMatch(await cardOn(), /Which one change/)
  assert.match((await andre.get('/coach')).words, /Switched off A first goal/)
  await andre.post('/coach/goal/on')
  assert.match(await cardOn(), /Which one change would you like to see/)
  const page = await andre.get('/coach')
  assert.doesNotMatch(page.words, /Switched off/)
  assert.equal(page.body.match(/<details class="details"/g)?.length, 5)
  assert.match(page.words, /What it may ask 6 questions about what the year is for/)
})

test('whoever tapped “Never ask this” by mistake reads what happened and takes it back at once', async () => {
  const answered = await andre.get((await answer('off')).to)
  assert.match(answered.words, /Switched off: “A first goal”\. The coach never asks this again\./)
  const given = { rule: answered.field('rule') ?? '', about: answered.field('about') ?? '', answer: 'off' }
  const back = await andre.post('/coach/answers/ending', given)
  assert.equal(back.to, '/today')
  assert.match(await cardOn(), /Which one change would you like to see/)
  assert.doesNotMatch((await andre.get('/today')).words, /Take it back/)
})

test('taking back one answer leaves what was said of something else', async () => {
  const done = (about: string) => ({ rule: 'C14', about, answer: 'done' })
  for (const about of ['one', 'two']) await andre.post('/coach/answers', done(about))
  await andre.post('/coach/answers/ending', done('two'))
  const left = await world.look<{ about: string }>(`select about from coach.choice where rule = 'C14'`)
  assert.deepEqual(left, [{ about: 'one' }])
})

test('a goal leads to its own question, about this goal, with its words', async () => {
  await andre.post('/coach/purpose/off')
  await andre.post('/goals', { kind: 'school', statement: 'Teams look at work together, more often.' })
  assert.match(await cardOn(), /“Teams look at work together, more often\.” How will you see it\?/)
  await answer('done')
  assert.match(
    await cardOn(),
    /Which goal of your school, district or state does it serve\?|None of your goals/,
  )
})

test('each number of a district says in a sentence when the coach asks', async () => {
  const page = await eleanor.get(`/organizations/${harlow}/coach`)
  assert.match(
    page.words,
    /When the coach asks .*Many goals: ask when there are more than this many Usually 4;/,
  )
  assert.match(page.words, /Nothing was captured: ask after this many days Usually 10;/)
})

test('a district sets the numbers for its leaders; who does not keep it cannot', async () => {
  const place = `/organizations/${harlow}/coach`
  assert.equal((await amina.post(place, { 'C17.goals': '1' })).status, 404)
  const refused = await eleanor.post(place, { 'C17.goals': 'many' })
  assert.equal(refused.status, 422)
  assert.match(refused.words, /Please give a whole number between 1 and 20\./)
  assert.equal((await eleanor.post(place, { 'C17.goals': '1' })).status, 303)
  assert.equal((await eleanor.get(place)).field('C17.goals'), '1')
  const [row] = await world.look<{ n: number }>(`select count(*)::int as n from coach.threshold`)
  assert.equal(row?.n, 1)
})

test('what somebody answered is theirs alone: no evaluator, no office reads it', async () => {
  const { program } = world
  for (const who of ['eleanor.vance', 'amina.okafor']) {
    const seen = await program.db.as({ kind: 'person', person: castMember(who).id }, (tx) =>
      tx.rows({
        name: 'choices',
        text: 'select * from coach.choice where space_id <> trust.me()',
        values: [],
      }),
    )
    assert.deepEqual(seen, [])
  }
})

test('a rule there is not is no rule', async () =>
  assert.equal((await andre.post('/coach/answers', { rule: 'C99', about: 'x', answer: 'off' })).status, 404))

test('Today costs a handful of statements', async () => {
  const asked = await statementsOf(amina, '/today')
  assert.ok(asked.length <= 8, String(asked.length))
})
