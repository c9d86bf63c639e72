import assert from 'node:assert/strict'
import { mock, test } from 'node:test'
import pg from 'pg'
import { warmToday } from '#app'
import { openWorld } from '#world'
import { statementsOf } from '../statements.ts'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')

test('what the first look after a start asks is asked ahead, of nobody, and only reads', async () => {
  const query = mock.method(pg.Client.prototype, 'query')
  await warmToday(world.program.db)
  query.mock.restore()
  const texts = query.mock.calls.map(({ arguments: [asked] }) =>
    String((asked as { text?: string }).text ?? asked),
  )
  assert.deepEqual(new Set(texts.filter((text) => text.startsWith('begin'))), new Set(['begin read only']))
  const looked = await statementsOf(amina, '/today')
  const long = looked.filter((text) => text.startsWith('with cycle as'))
  assert.equal(long.length, 2, 'Today’s question, and the decision')
  for (const text of long) assert.ok(texts.includes(text))
})
