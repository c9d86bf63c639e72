import { deepEqual, equal, match } from 'node:assert/strict'
import { setImmediate as turn } from 'node:timers/promises'
import { test, type TestContext } from 'node:test'
import { again, day, minute, type Round } from './again.ts'

/** A round on a clock of its own, and what it says. */
function begin(t: TestContext, round: Partial<Round> & Pick<Round, 'work'>) {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const said = t.mock.method(console, 'error', () => {})
  const end = again({ name: 'counting', pause: () => 10 * minute, ...round })
  const pass = async (seconds: number) => {
    t.mock.timers.tick(seconds * 1000)
    await turn()
  }
  return { end, pass, said: () => said.mock.calls.map((call) => String(call.arguments[0])) }
}

test('it begins a second after the start and comes again after its pause', async (t) => {
  let done = 0
  const { pass } = begin(t, { work: async () => ++done })
  equal(done, 0)
  await pass(1)
  equal(done, 1)
  await pass(9 * minute)
  equal(done, 1)
  await pass(minute)
  equal(done, 2)
})

test('what fails is told once, without its message, and tried each minute until it works again', async (t) => {
  let left = 3
  const work = async () => {
    if (left-- > 0) throw Object.assign(new Error('What Maya wrote'), { code: '42P01' })
    return 0
  }
  const { pass, said } = begin(t, { work })
  await pass(1)
  await pass(minute)
  equal(left, 1)
  equal(said().length, 1)
  match(said().join(), /counting failed: Error 42P01\. It is tried again\./)
  await pass(minute)
  await pass(minute)
  left = 1
  await pass(10 * minute)
  equal(said().length, 2)
})

test('what comes once a day is tried again an hour later', async (t) => {
  let tried = 0
  const work = async () => {
    tried++
    throw new Error('no')
  }
  const { pass } = begin(t, { work, pause: () => day })
  await pass(1)
  await pass(59 * minute)
  equal(tried, 1)
  await pass(minute)
  equal(tried, 2)
})

test('it is never done twice at once, and its end waits for what is under way', async (t) => {
  const [events, { promise, resolve }] = [[] as string[], Promise.withResolvers<number>()]
  const work = () => {
    events.push('begun')
    return promise.then((n) => (events.push('done'), n))
  }
  const { pass, end } = begin(t, { work })
  await pass(1)
  await pass(day)
  const ending = end().then(() => events.push('ended'))
  resolve(0)
  await ending
  await pass(day)
  deepEqual(events, ['begun', 'done', 'ended'])
})
