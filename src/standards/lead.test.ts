import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Whole } from '#frameworks'
import { leadsTo, type Link } from './lead.ts'

type Item = Whole['items'][number]
const item = (id: string, given: Partial<Item> = {}) =>
  ({
    id,
    identifier: id,
    statement: id,
    code: '',
    basedOn: null,
    hidden: false,
    place: 0,
    listPosition: '',
    ...given,
  }) as Item
const whole = (...items: Item[]) =>
  ({ items, associations: [], scales: [], rubrics: [], continuums: [] }) as unknown as Whole
const link = (from: string, to: string, kind = 'isRelatedTo'): Link => ({ from, to, kind })
const made = (id: string, from: string) => item(id, { statement: from, basedOn: { space: '', id: from } })

test('an item leads to the one that was made from it, whatever a crosswalk says', () => {
  const leads = leadsTo(whole(item('a')), whole(made('b', 'a'), item('c')), [link('a', 'c', 'exactMatchOf')])
  assert.deepEqual(leads, [{ from: 'a', to: ['b'], how: 'kept' }])
})

test('where lineage says nothing, a crosswalk does: what says the same before what is related', () => {
  const after = whole(item('b'), item('c'), item('d'))
  const links = [link('a', 'b'), link('a', 'c', 'exactMatchOf'), link('a', 'd', 'replacedBy')]
  assert.deepEqual(leadsTo(whole(item('a')), after, links), [{ from: 'a', to: ['c', 'd'], how: 'linked' }])
  const related = leadsTo(whole(item('a')), after, [link('a', 'b'), link('a', 'b')])
  assert.deepEqual(related, [{ from: 'a', to: ['b'], how: 'linked' }])
})

test('a link to what is hidden or not there leads nowhere', () => {
  const after = whole(item('b', { hidden: true }))
  const leads = leadsTo(whole(item('a')), after, [link('a', 'b', 'exactMatchOf'), link('a', 'x')])
  assert.deepEqual(leads, [{ from: 'a', to: [], how: 'gone' }])
})
