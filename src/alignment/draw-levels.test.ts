import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { drawLevels, type Said, type Scene } from './draw-levels.ts'
import type { Drawing } from './level.ts'
import type { Aim, LeaderGoal, Link } from './lens.ts'

const aim = (id: string, kind: string, space = `of ${id}`): Aim => ({
  space,
  id,
  statement: id,
  state: 'inProgress',
  apart: '',
  organization: space,
  kind,
})
const link = (from: string, to: string, strength: Link['strength'] = 'direct'): Link => ({
  from,
  to,
  how: '',
  strength,
})
const said: Said = {
  goals: (n) => `${n} goals`,
  tally: ({ leaders, among, month }) => ({ title: `${leaders} of ${among}`, note: month }),
  over: (organization) => `${organization}, over`,
  unopened: 'not opened',
}
const draw = (scene: Partial<Scene>): Drawing =>
  drawLevels({ aims: [], links: [], leaders: [], shown: [], shows: [], at: null, here: null, ...scene }, said)
const titles = ({ levels }: Drawing) =>
  levels.map(({ items }) => items.map(({ title, passing }) => passing ?? title))
const legs = ({ lines }: Drawing) => lines.map(({ from, to, stroke }) => `${from} → ${to} ${stroke}`)
const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

test('a goal that serves the state past its district has its line all the way', () => {
  const drawing = draw({
    aims: [aim('state', 'state'), aim('district', 'district'), aim('school', 'school')],
    links: [link('district', 'state'), link('school', 'state', 'supports')],
  })
  deepEqual(titles(drawing), [['state'], ['district', 'weak'], ['school']])
  deepEqual(legs(drawing).toSorted(), [
    'state 1 → school weak',
    'state → district strong',
    'state → state 1 weak',
  ])
})

test('no goal is left out for want of room: schools stand for theirs, with a line to whatever they serve', () => {
  const goals = letters.map((id, n) => aim(id, 'school', n % 2 ? 'Alder' : 'Birchwood'))
  const drawing = draw({
    aims: [aim('one', 'district', 'here'), aim('two', 'district', 'here'), ...goals],
    links: [...letters.map((id) => link(id, 'one', 'supports')), link('a', 'two'), link('b', 'one')],
    at: 'here',
  })
  deepEqual(titles(drawing), [
    ['one', 'two'],
    ['Alder', 'Birchwood'],
  ])
  deepEqual(
    drawing.levels[1]?.items.map(({ note }) => note),
    ['4 goals', '4 goals'],
  )
  deepEqual(legs(drawing).toSorted(), [
    'one → Alder strong',
    'one → Birchwood weak',
    'two → Birchwood strong',
  ])
})

test('what a place looks at stands as its own goals; of too many, those that hang on something stay, and the rest is counted', () => {
  const drawing = draw({
    aims: [aim('state', 'state'), ...letters.map((id) => aim(id, 'district', 'here'))],
    links: [link('h', 'state'), link('g', 'state')],
    at: 'here',
  })
  deepEqual(titles(drawing)[1]?.slice(0, 2), ['g', 'h'])
  equal(drawing.levels[1]?.items.length, 6)
  equal(drawing.levels[1]?.more, 2)
})

test('leaders that nobody may see by name are counted, for the goals the picture is about alone', () => {
  const tally = { leaders: 9, among: 18, goals: 10, schools: null, month: '2026-12-01' }
  const mine: LeaderGoal = {
    space: 'me',
    id: 'mine',
    statement: 'mine',
    apart: '',
    owner: 'Me',
    links: [{ space: 'here', id: 'goal', how: '', strength: 'direct', changed: false }],
  }
  const drawing = draw({
    aims: [
      { ...aim('state', 'state'), tally },
      { ...aim('goal', 'district', 'here'), tally },
    ],
    links: [link('goal', 'state')],
    leaders: [mine],
    at: 'here',
  })
  deepEqual(titles(drawing), [['state'], ['goal'], ['mine', '9 of 18']])
  ok(legs(drawing).includes('goal → count-goal quiet'))
})

test('a goal above that is over says so', () => {
  const over = { ...aim('state', 'state'), state: 'met' }
  const { levels } = draw({ aims: [over, aim('goal', 'district')], links: [link('goal', 'state')] })
  equal(levels[0]?.items[0]?.note, 'of state, over')
})
