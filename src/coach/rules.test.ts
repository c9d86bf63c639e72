import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { isActivity } from './activity-goal.ts'
import { pickCard, type Wishes } from './card.ts'
import { isForOthers } from './others-purpose.ts'
import type { Company } from './company.ts'
import type { GoalSeen, Picture } from './picture.ts'
import { numbersOf } from './rule.ts'
import { rules } from './rules.ts'
import en from './words.en.json' with { type: 'json' }

const goal: GoalSeen = {
  id: 'g',
  kind: 'studentLearning',
  statement: 'More students explain their thinking.',
  measure: 'Visits, monthly',
  baseline: 35,
  target: 75,
  lower: false,
  due: '2027-05-28',
  links: 1,
  apart: false,
  heard: true,
}
const growth = { ...goal, id: 'own', kind: 'professionalGrowth', statement: 'I ask before I tell.' }
const partner = { id: 'p', kind: 'partnership', name: 'Maya', members: 2, agreed: true } as const
const circles = [{ ...partner, supervisor: false, inLine: false }]
const company: Company = { circles, asked: false, dated: 2, promise: null, structures: 3 }
const well: Picture = {
  today: '2027-02-16',
  cycle: 'c',
  starts: '2026-07-27',
  ends: '2027-06-30',
  visits: 40,
  uses: [{ use: 'growth', audience: '', decides: '' }],
  philosophy: { sentences: 4, on: '2026-09-01' },
  expectations: { organization: 'Harlow', opened: true },
  ratings: [{ id: 'a', levels: [2, 3, 2, 4], tops: 1, unsourced: 0, firstUnsourced: null }],
  inquiries: [{ id: 'i', looked: true, questions: 2, gap: 8, gapAnswered: false }],
  goals: [goal, growth],
  initiatives: { organization: 'o', underWay: 4 },
  company,
  change: null,
  entries: 12,
  untold: 0,
  untoldFirst: null,
  lastDay: '2027-02-12',
}
const nothing: Wishes = { choices: [], thresholds: {} }
const found = (id: string, change: Partial<Picture> = {}, set = {}) => {
  const rule = rules.find((one) => one.id === id)!
  const findings = rule.find({ ...well, ...change }, numbersOf(rule, set))
  for (const { kind } of findings)
    ok(`${[id, kind].filter(Boolean).join('.')}.do` in en, `${id} has its words`)
  return findings
}
const speaks = (id: string, change: Partial<Picture>, set = {}) => {
  equal(found(id).length, 0, `${id} is silent where all is well`)
  ok(found(id, change, set).length > 0, `${id} speaks`)
}
const two = [
  { use: 'evaluation', audience: 'My superintendent', decides: 'My rating' },
  { use: 'employment', audience: 'A board', decides: 'Whether to ask me' },
]

test('where all is well the coach has nothing to ask', () => equal(pickCard(rules, well, nothing), undefined))

test('C1 several readers are met with who sees what', () => speaks('C1', { uses: two }))
test('C4 an empty philosophy is asked about after two visits', () => {
  speaks('C4', { philosophy: { sentences: 0, on: null } })
  equal(found('C4', { philosophy: { sentences: 0, on: null }, visits: 1 }).length, 0)
})
test('C5 a philosophy older than a year is shown again', () =>
  speaks('C5', { philosophy: { sentences: 3, on: '2026-02-01' } }))
test('C6 a use without a reader asks who will read it; one’s own growth needs none', () =>
  speaks('C6', { uses: [{ use: 'evaluation', audience: ' ', decides: '' }] }))
test('C7 expectations that were not opened', () =>
  speaks('C7', { expectations: { organization: 'Harlow', opened: false } }))
test('C9 a rating that rests on nothing leads to its item', () => {
  const ratings = [{ ...well.ratings[0]!, unsourced: 2, firstUnsourced: 'x' }]
  speaks('C9', { ratings })
  equal(found('C9', { ratings })[0]?.href, '/assessments/a/items/x')
})
test('C10 all the same, C11 all at the top', () => {
  const of = (levels: number[]) => ({
    ratings: [{ ...well.ratings[0]!, levels, tops: levels.filter((level) => level === 4).length }],
  })
  speaks('C10', of([3, 3, 3, 3]))
  speaks('C11', of([4, 4, 4, 4]))
  equal(found('C10', of([4, 4, 4, 4])).length, 0)
  equal(found('C10', of([3, 3, 3])).length, 0)
})
test('C12 data that was looked at and asked nothing', () =>
  speaks('C12', { inquiries: [{ ...well.inquiries[0]!, questions: 0 }] }))
test('C13 a wide gap nobody wrote about, as wide as the district says', () => {
  const apart = { inquiries: [{ ...well.inquiries[0]!, gap: 15 }] }
  speaks('C13', apart)
  equal(found('C13', apart, { points: 20 }).length, 0)
})
test('C14 names the part that is missing, one at a time', () => {
  const kinds = [{ measure: '' }, { baseline: null }, { target: null }, { due: null }].map(
    (lack) => found('C14', { goals: [{ ...goal, ...lack }] })[0]?.kind,
  )
  deepEqual(kinds, ['measure', 'baseline', 'target', 'due'])
  speaks('C14', { goals: [{ ...goal, measure: '' }] })
})
test('C15 a goal that is an activity is asked what will be different', () => {
  for (const one of [
    'Hold 5 trainings on reading',
    'Attend the state conference',
    'We will run weekly meetings.',
  ])
    ok(isActivity(one), one)
  for (const one of [
    'Visit classrooms so that teachers hear a question each week',
    'More students read on grade level after five sessions',
    'Students lead their own conferences',
  ])
    ok(!isActivity(one), one)
  speaks('C15', { goals: [{ ...goal, statement: 'Hold 5 trainings' }] })
})
test('C16 a target no further than the start, or a day outside the cycle', () => {
  speaks('C16', { goals: [{ ...goal, target: 35 }] })
  equal(found('C16', { goals: [{ ...goal, lower: true, target: 20 }] }).length, 0)
  deepEqual(
    found('C16', { goals: [{ ...goal, due: '2027-09-01' }] }).map(({ kind }) => kind),
    ['due'],
  )
})
test('C17 more than four goals, more than five initiatives, or what the district says', () => {
  speaks('C17', { goals: Array.from({ length: 5 }, () => goal) })
  speaks('C17', { initiatives: { organization: 'o', underWay: 6 } })
  speaks('C17', {}, { goals: 1 })
})
test('C18 a goal that serves none and says not why', () => {
  speaks('C18', { goals: [{ ...goal, links: 0 }] })
  equal(found('C18', { goals: [{ ...goal, links: 0, apart: true }] }).length, 0)
})
test('C19 no goal for students, none for oneself', () => {
  speaks('C19', { goals: [growth] })
  deepEqual(
    found('C19', { goals: [goal] }).map(({ kind }) => kind),
    ['professionalGrowth'],
  )
})
test('C20 a goal for others alone is asked for one’s own part', () => {
  ok(isForOthers('Teachers will use the new plan.'))
  ok(!isForOthers('Teachers and I will look at work together.'))
  ok(!isForOthers('Students will explain how they solved it.'))
  speaks('C20', { goals: [{ ...goal, statement: 'All staff must enter grades weekly.' }] })
})
test('C30 ten quiet days, C31 an entry that waits, C37 a change from outside', () => {
  speaks('C30', { lastDay: '2027-02-06' })
  equal(found('C30', { lastDay: '2027-02-07' }).length, 0)
  speaks('C31', { untold: 1, untoldFirst: { id: 'e', title: 'Hall', day: '2027-02-11' } })
  speaks('C37', { change: { id: 'h', what: 'A new reading mandate' } })
})
test('C46 a cycle that ends soon, or has ended: of what is over nothing is asked but what fades', () => {
  speaks('C46', { today: '2027-06-20' })
  equal(found('C46', { today: '2027-06-19' }).length, 0)
  const over = { ...well, today: '2027-07-10', uses: [], lastDay: null }
  deepEqual(
    [pickCard(rules, over, nothing)].map((card) => card && [card.rule, card.kind, card.href]),
    [['C46', 'over', '/cycles/c']],
  )
  const later = { rule: 'C46', about: 'c', answer: 'later', until: '2027-07-17' } as const
  equal(pickCard(rules, over, { ...nothing, choices: [later] }), undefined)
})
test('an empty year is first asked what it is for', () =>
  equal(
    pickCard(rules, { ...well, uses: [], goals: [], entries: 0, lastDay: null }, nothing)?.rule,
    'purpose',
  ))

test('no card scores a person', () => {
  for (const [key, text] of Object.entries(en))
    ok(
      !/\b(score|rating of you|failed|behind|poor|weak leader|compliance)\b/i.test(
        text.replace(/never scores/, ''),
      ),
      key,
    )
})
