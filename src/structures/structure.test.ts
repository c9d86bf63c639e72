import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roleKinds } from '#posts'
import { startersFor } from './starters.ts'
import { structureForm, structureKinds } from './structure.ts'

test('whoever holds a post, or none, is offered groups to begin from, each once and of a kind there is', () => {
  for (const role of [...roleKinds, undefined]) {
    const offered = startersFor(role)
    assert.ok(offered.length > 0, role ?? 'nobody')
    assert.equal(new Set(offered.map(({ key }) => key)).size, offered.length, role ?? 'nobody')
    assert.ok(offered.every(({ kind }) => structureKinds.includes(kind)))
  }
})

test('a name and a kind are enough, and no goal is ticked', () => {
  const { goals, ...rest } = structureForm.parse({ name: ' Cabinet ', kind: 'leadershipTeam' })
  assert.deepEqual(goals, [])
  assert.deepEqual([rest.name, rest.role, rest.notes], ['Cabinet', '', ''])
})

test('a name of two hundred letters fits, one of two hundred and one does not', () => {
  const named = (many: number) => structureForm.safeParse({ name: 'x'.repeat(many), kind: 'board' }).success
  assert.deepEqual([named(200), named(201)], [true, false])
})
