import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import type { Live } from './live.ts'
import { Outbox, patience } from './outbox.ts'

const told = (...ids: string[]) =>
  ({ version: 1, cards: ids.map((id) => ({ id })), promises: [], themes: [] }) as unknown as Live

/** An outbox whose server takes a card and answers with it; gives what the page was told to show. */
async function sent(t: TestContext, meanwhile: (outbox: Outbox) => unknown = () => {}) {
  const shown: Live[] = []
  const outbox: Outbox = new Outbox({
    at: '/sittings/a/b',
    owner: 'me',
    changed: (live) => live && shown.push(live),
    reached: () => {},
  })
  t.mock.method(globalThis, 'fetch', async () => {
    await meanwhile(outbox)
    return Response.json({ did: true, live: told('mine') })
  })
  outbox.add({ once: 'mine', at: Date.now(), path: 'cards', fields: { words: 'Why?' } })
  while (!outbox.waiting.every(({ taken }) => taken)) await new Promise((go) => setTimeout(go, 5))
  return { outbox, shown }
}

test('what the line told before the answer and brings after it is not shown', async (t) => {
  const { outbox, shown } = await sent(t)
  assert.deepEqual(shown, [told('mine')])
  assert.equal(outbox.lineTold(told()), true)
  assert.equal(outbox.lineTold(told('mine')), false)
  assert.equal(outbox.lineTold(told()), false, 'taken back elsewhere: shown')
})

test('what the line told while the answer was on its way stays; what was sent stands beside it until it tells it', async (t) => {
  const { outbox, shown } = await sent(t, (one) => one.lineTold(told('other')))
  assert.deepEqual(shown, [])
  assert.deepEqual(
    outbox.waiting.map(({ once }) => once),
    ['mine'],
  )
  outbox.lineTold(told('other', 'mine'))
  assert.deepEqual(outbox.waiting, [])
})

test('after a while the line is right whatever was taken here', async (t) => {
  const { outbox } = await sent(t)
  const late = Date.now() + patience + 1
  t.mock.method(Date, 'now', () => late)
  assert.equal(outbox.lineTold(told()), false)
})
