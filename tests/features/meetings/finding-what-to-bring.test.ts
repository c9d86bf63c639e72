import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { capture } from '../capture.ts'
import { statementsOf } from '../statements.ts'
import { meetingPages } from './pages.ts'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')
const at = (await meetingPages(amina)).find((page) => page.endsWith('/presenting')) ?? ''

test('an entry that is long out of sight is found by the beginnings of its words, and brought', async () => {
  const entry = await capture(amina, { caption: 'Ágnes counted the buses', practisedOn: '2026-09-01' })
  for (let n = 0; n < 13; n++) await capture(amina, { caption: `Later ${n}` })
  const offered = (await amina.get(at)).words
  assert.match(offered, /Later 12/, 'the latest are offered without a search')
  assert.doesNotMatch(offered, /Ágnes counted/)
  const found = await amina.get(`${at}?words=count+bus`)
  assert.match(found.words, /Ágnes counted the buses .*Bring it/)
  assert.doesNotMatch(found.words, /Later 1/)
  assert.equal(found.field('words'), 'count bus')
  const id = entry.split('/').at(-1) ?? ''
  assert.equal((await amina.post(at, { noun: 'evidence', item: id })).status, 303)
  assert.ok((await statementsOf(amina, `${at}?words=count`)).length <= 8)
})

test('goals and what else is one’s own are found, too; what nobody has written is answered with a sentence', async () => {
  assert.match((await amina.get(`${at}?words=STUDENTS+expl`)).words, /Students explain their thinking/)
  assert.match((await amina.get(`${at}?words=zeppelin`)).words, /Nothing of yours has these words/)
  for (const words of ['%25', '%27%3B--', '%00', '%5C', 'x'.repeat(500)])
    assert.equal((await amina.get(`${at}?words=${words}`)).status, 200, words)
})
