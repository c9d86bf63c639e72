import assert from 'node:assert/strict'
import { test } from 'node:test'
import { versionId } from './identity.ts'
import { stableId } from './stable-id.ts'

test('an id is the same in every LPS, and a UUID of version 5', () => {
  assert.equal(stableId('framework', 'standards'), '46a8d724-d1f0-5fe1-aa5b-8a945cc2ee61')
  assert.match(stableId('a'), /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('parts are kept apart', () => {
  assert.notEqual(stableId('a', 'bc'), stableId('ab', 'c'))
})

test('a wording has its own id; what is left empty makes no difference', () => {
  const edition = { key: 'standards', title: 'Ten standards', items: [{ code: '1', notes: '' }] }
  assert.equal(
    versionId(edition),
    versionId({ key: 'standards', title: 'Ten standards', items: [{ code: '1' }] } as typeof edition),
  )
  assert.notEqual(versionId(edition), versionId({ ...edition, title: 'Ten' } as typeof edition))
})
