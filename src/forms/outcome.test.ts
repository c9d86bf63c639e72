import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { answersOf } from './outcome.ts'

test('what needs another look stands in the order of the form, one sentence a field', () => {
  const name = z.string('missing').min(3, 'short').regex(/^A/, 'noA')
  const form = z.object({ name, email: z.email('badEmail'), post: z.string('missing') })
  const read = answersOf(form, { name: 'b', email: 'x' })
  assert.deepEqual(read.ok || Object.entries(read.complaints), [
    ['name', 'short'],
    ['email', 'badEmail'],
    ['post', 'missing'],
  ])
})
