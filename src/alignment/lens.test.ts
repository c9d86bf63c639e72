import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { lensAt, readAt, waysUp, type Aim, type Link } from './lens.ts'

const aim = (id: string): Aim => ({
  space: `of ${id}`,
  id,
  statement: id,
  state: 'inProgress',
  apart: '',
  organization: '',
  kind: '',
})
const link = (from: string, to: string): Link => ({
  from,
  to,
  how: `${from} helps ${to}`,
  strength: 'direct',
})
const graph = {
  aims: ['state', 'district', 'school'].map(aim),
  links: [link('school', 'district'), link('district', 'state'), link('school', 'state')],
}

test('the lens is pointed at an organization or at a goal, and at nothing else', () => {
  const [space, goal] = ['0198c8d0-0000-7000-8000-000000000001', '0198c8d0-0000-7000-8000-000000000002']
  deepEqual(readAt(space), { space, goal: null })
  deepEqual(readAt(`${space}/${goal}`), { space, goal })
  equal(lensAt(space, goal), `/alignment?at=${space}/${goal}`)
  for (const bad of [undefined, '', 'x', `${space}/`, `${space}/x`, `${space}/${goal}/${goal}`])
    equal(readAt(bad), undefined)
})

test('every way up is told from the top, with how each serves the next', () => {
  const ways = waysUp(graph, [link('mine', 'school')])
  deepEqual(
    ways.map((way) => way.map(({ aim: { id }, link: by }) => `${id}: ${by?.how}`)),
    [
      ['state: district helps state', 'district: school helps district', 'school: mine helps school'],
      ['state: school helps state', 'school: mine helps school'],
    ],
  )
})

test('a way ends where nothing is seen above, and a circle ends it too', () => {
  deepEqual(waysUp(graph, [{ to: 'hidden' }]), [])
  const round = { ...graph, links: [...graph.links, link('state', 'school')] }
  equal(waysUp(round, [{ to: 'school' }]).length, 2)
})
