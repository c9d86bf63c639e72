import { deepEqual, equal } from 'node:assert/strict'
import { setImmediate as turn } from 'node:timers/promises'
import { test, type TestContext } from 'node:test'
import { quietLine } from './quiet-line.ts'

/** A line on a clock of its own, and what was done in it. */
function begin(t: TestContext, room = 10) {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const line = quietLine(room)
  const done: string[] = []
  const add = (name: string, quiet: number) => line.add(name, quiet, async () => void done.push(name))
  const pass = async (ms: number) => {
    t.mock.timers.tick(ms)
    await turn()
  }
  return { line, add, done, pass }
}
const minute = 60_000

test('a work is done when it has been quiet for a while, and once for all that was before', async (t) => {
  const { add, done, pass } = begin(t)
  add('Amina', 500)
  await pass(400)
  add('Amina', 500)
  await pass(400)
  deepEqual(done, [])
  await pass(100)
  deepEqual(done, ['Amina'])
  await pass(minute)
  deepEqual(done, ['Amina'])
})

test('what others do does not put off whose own quiet is short', async (t) => {
  const { add, done, pass } = begin(t)
  add('Amina', 500)
  add('Amina', 10_000)
  await pass(500)
  deepEqual(done, ['Amina'])
})

test('they come one after the other, with a rest between', async (t) => {
  const { line, add, done, pass } = begin(t)
  const held = Promise.withResolvers<void>()
  line.add('first', 0, () => held.promise)
  add('Maya', 0)
  await pass(0)
  await pass(minute)
  deepEqual(done, [])
  held.resolve()
  await turn()
  deepEqual(done, [])
  await pass(minute)
  deepEqual(done, ['Maya'])
})

test('who finds no room is not served, who stands there already may wait anew', async (t) => {
  const { add, done, pass } = begin(t, 2)
  deepEqual(
    [add('Amina', 500), add('Maya', 500), add('Gus', 500), add('Amina', 500)],
    [true, true, false, true],
  )
  await pass(500)
  await pass(minute)
  deepEqual(done, ['Maya', 'Amina'])
  equal(add('Gus', 0), true)
})

test('closing waits for what is under way, and does nothing of what waits', async (t) => {
  const { line, done, pass } = begin(t)
  const held = Promise.withResolvers<void>()
  line.add('Amina', 0, () => held.promise.then(() => void done.push('Amina')))
  line.add('Maya', 0, async () => void done.push('Maya'))
  line.add('Gus', 500, async () => void done.push('Gus'))
  await pass(1)
  const closed = line.close().then(() => done.push('closed'))
  held.resolve()
  await closed
  equal(
    line.add('Amina', 0, async () => void done.push('late')),
    false,
  )
  await pass(minute)
  deepEqual(done, ['Amina', 'closed'])
})
