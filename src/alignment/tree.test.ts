import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import type { Aim, Link } from './lens.ts'
import { treeOf, type Branch, type End } from './tree.ts'

const aim = (id: string): Aim => ({
  space: `of ${id}`,
  id,
  statement: id,
  state: 'inProgress',
  apart: '',
  organization: '',
  kind: '',
})
const link = (from: string, to: string, strength: Link['strength'] = 'direct'): Link => ({
  from,
  to,
  how: `${from} helps ${to}`,
  strength,
})
const end = (id: string, ...links: Link[]): End => ({
  id,
  statement: id,
  links: links.map(({ to, ...by }) => ({ ...by, id: to })),
})
const told = (branches: Branch[]): unknown =>
  branches.map(({ aim: one, end: last, by, also, below }) => [
    one?.id ?? last?.id,
    [by, ...also].flatMap((serving) => serving?.how ?? []).join(', '),
    told(below),
  ])
const graph = {
  aims: ['state', 'district', 'school'].map(aim),
  links: [link('school', 'district'), link('district', 'state'), link('school', 'state')],
}

test('what a goal serves is one tree from the top down, each goal once, with how', () => {
  deepEqual(told(treeOf(graph, [end('mine', link('mine', 'school'))])), [
    [
      'state',
      '',
      [
        [
          'district',
          'district helps state',
          [['school', 'school helps district, school helps state', [['mine', 'mine helps school', []]]]],
        ],
      ],
    ],
  ])
})

test('two goals that serve the same stand below it; what one serves besides is said with it', () => {
  const ends = [
    end('one', link('one', 'district')),
    end('two', link('two', 'state'), link('two', 'district', 'supports')),
  ]
  deepEqual(told(treeOf(graph, ends)), [
    [
      'state',
      '',
      [
        [
          'district',
          'district helps state',
          [
            ['one', 'one helps district', []],
            ['two', 'two helps district, two helps state', []],
          ],
        ],
      ],
    ],
  ])
})

test('a tree ends where nothing is seen above, and a circle ends it too', () => {
  equal(treeOf(graph, [end('mine', link('mine', 'hidden'))]).length, 0)
  const round = { ...graph, links: [...graph.links, link('state', 'school')] }
  const ids = (branches: Branch[]): string[] =>
    branches.flatMap(({ aim: one, end: last, below }) => [one?.id ?? last?.id ?? '', ...ids(below)])
  const seen = ids(treeOf(round, [end('mine', link('mine', 'school'))]))
  deepEqual(seen.toSorted(), ['district', 'mine', 'school', 'state'])
})
