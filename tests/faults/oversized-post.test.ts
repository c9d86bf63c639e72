import assert from 'node:assert/strict'
import { test } from 'node:test'
import { begunFolder } from './begun-folder.ts'
import { setUp, startLps } from './lps.ts'

const megabyte = 2 ** 20

test('40 MB over a real connection: the page that says so arrives, and LPS goes on', async (t) => {
  const lps = await startLps(t, (await begunFolder()).dataDir)
  const rosa = await setUp(lps)
  const file = new File([Buffer.alloc(40 * megabyte, 'a')], 'film.txt')
  for (let time = 0; time < 3; time++) {
    const answer = await rosa.capture({ caption: 'A long film', file })
    assert.equal(answer.status, 413)
    assert.match(answer.words, /larger than LPS takes.*25 MB.*your words are still in the form/)
  }
  assert.equal(
    (await rosa.capture({ caption: 'A long film', file: new File(['short'], 'film.txt') })).status,
    303,
  )
})
