import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seal } from '#snapshots'
import { copyOf, readCopy } from './note-copy.ts'
import { endOf, linkDays, publishForm } from './note.ts'

const note = { id: 'n', title: 'Supper', words: 'At six.' }
const from = { name: 'Amina', post: 'Principal', organization: 'Alder' }
const writer = { id: 'a', today: '2027-02-16' }

test('a copy holds words and needs nothing else; the same note of the same day has the same seal', () => {
  const copy = copyOf(note, from, writer)
  assert.deepEqual(readCopy(seal(copy).text), copy)
  assert.equal(seal(copyOf({ ...note }, { ...from }, writer)).sha256, seal(copy).sha256)
  assert.notEqual(seal(copyOf({ ...note, words: 'At seven.' }, from, writer)).sha256, seal(copy).sha256)
})

test('a link ends after the days that were chosen, thirty if nothing was', () => {
  const begun = new Date('2027-02-16T16:00Z')
  for (const days of linkDays) assert.equal(endOf(begun, days).getTime() - begun.getTime(), days * 86_400_000)
  const { days } = publishForm.parse({ once: crypto.randomUUID(), seal: 'a'.repeat(64) })
  assert.equal(days, 30)
})
