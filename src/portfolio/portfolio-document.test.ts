import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  cleanDocument,
  type PortfolioDocument,
  type PortfolioGoal,
  progressOf,
} from './portfolio-document.ts'

const goal: PortfolioGoal = {
  id: 'g',
  kind: 'Student learning',
  statement: 'More children explain their thinking.',
  whyNow: '',
  measure: 'Level 3 or 4',
  baseline: 48,
  target: 62,
  now: 55,
  unit: '%',
  due: 'May 28, 2027',
  evidenceCount: 2,
}
const entry = {
  id: 'e',
  caption: '',
  kind: 'Photo',
  date: 'Feb 12',
  practiceDate: '',
  claims: [],
  attachments: [],
}
const document: PortfolioDocument = {
  lang: 'en-US',
  leader: 'Maya Okafor',
  post: 'Principal, Alder Elementary',
  schoolYear: '2026–27',
  title: 'Leadership portfolio',
  madeOn: { text: 'Made on Feb 18, 2027', iso: '2027-02-18T15:04:00Z' },
  privacy: '',
  purpose: { paragraphs: ['Why', ' '], audiences: [] },
  philosophy: { believe: '', value: '', therefore: '' },
  goals: [goal],
  evidence: [],
}
const withEntry = (more: object) =>
  cleanDocument({ ...document, evidence: [{ ...entry, title: 'Number talk', pictures: [], ...more }] })
    .evidence[0]

test('progress is the share of the way from baseline to target, in words too', () => {
  assert.deepEqual(progressOf(goal), { share: 0.5, words: 'Now 55%: 50% of the way from 48% to 62%.' })
})

test('a target below the baseline is a way as well', () => {
  assert.equal(progressOf({ ...goal, baseline: 40, target: 20, now: 25 })?.share, 0.75)
})

test('progress never leaves the bar', () => {
  assert.match(progressOf({ ...goal, now: 70 })?.words ?? '', /the target of 62% is reached/)
  assert.equal(progressOf({ ...goal, now: 30 })?.share, 0)
})

test('without three readings that make a way there is no bar', () => {
  assert.equal(progressOf({ ...goal, now: null }), null)
  assert.equal(progressOf({ ...goal, target: 48 }), null)
})

test('a picture without a description is described by its entry', () => {
  assert.equal(
    withEntry({ pictures: [{ name: 'a.jpg', alt: ' ' }] })?.pictures[0]?.alt,
    'Photo of: Number talk',
  )
})

test('an entry without a title is named by its kind and day', () => {
  assert.equal(withEntry({ title: '' })?.title, 'Photo of Feb 12')
})

test('only web addresses stay links', () => {
  assert.equal(withEntry({ link: 'https://example.org/a b' })?.link, 'https://example.org/a%20b')
  assert.equal(withEntry({ link: 'javascript:alert(1)' })?.link, undefined)
  assert.equal(withEntry({ link: 'not an address' })?.link, undefined)
})

test('what was left empty gets words that are true', () => {
  const ready = cleanDocument({ ...document, title: ' ' })
  assert.equal(ready.title, 'Leadership portfolio')
  assert.equal(ready.privacy, 'Made by Maya Okafor for own use; private.')
  assert.deepEqual(ready.purpose.paragraphs, ['Why'])
})

test('a long name is shortened in the running head only', () => {
  const ready = cleanDocument({ ...document, leader: 'Ó'.repeat(80) })
  assert.equal(ready.leader.length, 80)
  assert.equal(ready.runningHead, `${'Ó'.repeat(39)}… · Leadership portfolio`)
})

test('a long title ends after a whole word in the running head', () => {
  const ready = cleanDocument({ ...document, title: 'Make talk about learning an everyday thing' })
  assert.equal(ready.runningHead, 'Maya Okafor · Make talk about learning an everyday…')
})

test('a figure stands with its percent sign, and what it counts is said once', () => {
  const [ready] = cleanDocument({ ...document, goals: [{ ...goal, unit: '% of team meetings' }] }).goals
  assert.deepEqual([ready?.baseline, ready?.target, ready?.unit], ['48%', '62%', 'of team meetings'])
  assert.equal(ready?.progress?.words, 'Now 55%: 50% of the way from 48% to 62%.')
})

test('a number of things stands bare, with the things named once', () => {
  const [ready] = cleanDocument({ ...document, goals: [{ ...goal, unit: 'families' }] }).goals
  assert.deepEqual([ready?.now, ready?.unit], ['55', 'families'])
})
