import { equal, notEqual, rejects } from 'node:assert/strict'
import { test } from 'node:test'
import { newId, Refusal } from '#platform'
import { madeOnce, numberOf } from './once.ts'

const once = newId()

test('the same form with the same words is the same thing, with other words another', () => {
  const id = numberOf({ once, what: 'Call' })
  equal(numberOf({ once, what: 'Call' }), id)
  equal(numberOf({ once, what: 'Call', held: 'a device' }), id)
  notEqual(numberOf({ once, what: 'Write' }), id)
  notEqual(numberOf({ once: newId(), what: 'Call' }), id)
  equal(id.slice(0, 13), once.slice(0, 13))
  equal(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/.test(id), true)
})

test('a form without a number makes something new each time', () => {
  notEqual(numberOf({ what: 'Call' }), numberOf({ what: 'Call' }))
  notEqual(numberOf({ once: 'x', what: 'Call' }), numberOf({ once: 'x', what: 'Call' }))
})

test('only the thing itself counts as made; whatever else is in the way is told', async () => {
  const there = { code: '23505', table: 'promise', constraint: 'promise_pkey' }
  equal(await madeOnce('promise', Promise.reject(there)), undefined)
  equal(await madeOnce('promise', Promise.resolve(7)), 7)
  for (const other of [
    { ...there, table: 'note' },
    { ...there, constraint: 'promise_name_key' },
    new Error(),
  ])
    await rejects(madeOnce('promise', Promise.reject(other)))
})

test('an id that a policy refuses counts as made where the thing is there', async () => {
  const refused = () => Promise.reject(new Refusal('not found'))
  equal(await madeOnce('circle', refused(), async () => true), undefined)
  await rejects(
    madeOnce('circle', refused(), async () => false),
    /not found/,
  )
  await rejects(madeOnce('circle', refused()), /not found/)
})
