import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoToday } from './calendar.ts'
import { castMember, demoCast, demoLeaders, mainPartner, mainPerson } from './cast.ts'
import { demoOrganizations, demoSchoolYears } from './organizations.ts'
import { demoCoachings, demoEvaluators, demoPartnerships } from './relations.ts'

const unique = (list: string[]) => assert.equal(new Set(list).size, list.length)
const heldToday = ({ from, until }: { from: string; until?: string }) =>
  from <= demoToday && (until ?? '9999') >= demoToday

test('the state holds two districts and twelve schools, each under a parent that stands before it', () => {
  const count = (kind: string) => demoOrganizations.filter((one) => one.kind === kind).length
  assert.equal(count('district'), 2)
  assert.equal(count('school'), 12)
  for (const [at, { parent }] of demoOrganizations.entries()) {
    const above = demoOrganizations.slice(0, at).map((one) => one.key)
    assert.ok(at === 0 ? parent === undefined : above.includes(String(parent)))
  }
  unique(demoOrganizations.map((one) => one.key))
  assert.equal(new Set(demoOrganizations.map((one) => one.timeZone)).size, 2)
})

test('three school years follow each other, and today lies in the running one', () => {
  assert.deepEqual(
    demoSchoolYears.map((year) => year.title),
    ['2025–26', '2026–27', '2027–28'],
  )
  assert.deepEqual(demoSchoolYears.map(heldToday), [false, true, false])
})

test('what is said of the cast promises nothing that is not here yet, and counts what there is', () => {
  for (const { why } of demoCast)
    assert.doesNotMatch(why, /evaluation|licens|credential|improvement plan|cohort|course|hours/i)
  const evaluatedBy = (key: string) => demoEvaluators.filter(({ evaluator }) => evaluator === key).length
  assert.equal(evaluatedBy('marcus.delacroix'), 4)
  assert.equal(evaluatedBy('zofia.wisniewska'), 10)
})

test('twenty-four leaders and seventeen others can sign in, each at example.org', () => {
  assert.equal(demoLeaders.length, 24)
  assert.equal(demoCast.length, 24 + 17)
  assert.equal(demoCast[0]?.key, mainPerson)
  unique(demoCast.map((one) => one.id))
  unique(demoCast.map((one) => one.email))
  for (const { email } of demoCast) assert.match(email, /^[a-z.-]+@example\.org$/)
})

test('every post is at an organization that exists', () => {
  const known = new Set(demoOrganizations.map((one) => one.key))
  for (const { key, posts } of demoCast) {
    assert.ok(posts.length > 0, `${key} has no post`)
    for (const { organization } of posts) assert.ok(known.has(organization), `${key}: ${organization}`)
  }
})

test('every school has exactly one principal today', () => {
  const led = demoCast.flatMap((one) =>
    one.posts.filter(heldToday).filter((held) => held.roleKind === 'principal'),
  )
  for (const { kind, key } of demoOrganizations)
    if (kind === 'school') assert.equal(led.filter((held) => held.organization === key).length, 1, key)
})

test('nobody is partner or coach and evaluator of the same person', () => {
  const pairs = demoEvaluators.map(({ evaluator, leader }) => [evaluator, leader].toSorted().join())
  const peers = [
    ...demoPartnerships.map(({ between }) => between),
    ...demoCoachings.map(({ coach, leader }) => [coach, leader]),
  ]
  for (const peer of peers) assert.ok(!pairs.includes([...peer].toSorted().join()), peer.join())
})

test('evaluators, partners and coaches are people of the cast', () => {
  for (const { evaluator, leader } of demoEvaluators) assert.ok(castMember(evaluator) && castMember(leader))
  for (const { between } of demoPartnerships) assert.ok(between.every(castMember))
  for (const { coach, leader } of demoCoachings) assert.ok(castMember(coach) && castMember(leader))
  assert.throws(() => castMember('nobody'), /Nobody in the demo/)
})

test('a leader has one lead evaluator and one active partnership at most', () => {
  unique(demoEvaluators.map(({ leader }) => leader))
  unique(demoPartnerships.filter((one) => one.state === 'active').flatMap((one) => one.between))
  assert.deepEqual(demoPartnerships[0]?.between, [mainPerson, mainPartner])
})

test('names come in many shapes, and no two people share one', () => {
  unique(demoCast.map((one) => one.fullName))
  assert.ok(demoCast.some((one) => !one.fullName.includes(' ')))
  assert.ok(demoCast.some((one) => one.preferredName.includes("'")))
  assert.ok(demoCast.some((one) => /\p{Script=Han}/u.test(one.preferredName)))
  assert.equal(demoLeaders.filter((one) => one.preferredName.endsWith('Nguyen')).length, 2)
  assert.ok(demoCast.some((one) => one.pronouns === undefined))
})
