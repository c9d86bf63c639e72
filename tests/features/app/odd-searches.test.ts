import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'

const world = await openWorld({ demo: true })
const [eleanor, amina] = [await world.signedIn('eleanor.vance'), await world.signedIn('amina.okafor')]
const harlow = await demoOrganization(world, 'Harlow Valley Unified')

// A sign no database keeps, half a letter, and more than anybody types.
const odd = `words=%00Maya%ED%A0%80${'x'.repeat(300)}`

test('whoever searches with signs that cannot be kept is answered like anybody', async () => {
  const searches = [
    [
      eleanor,
      ['/administration/accounts', '/roles/new', `/organizations/${harlow}/posts/new`, '/frameworks'],
    ],
    [amina, ['/people/directory', '/partners/new', '/roundtables/new', '/portfolio']],
  ] as const
  for (const [who, pages] of searches)
    for (const page of pages) assert.equal((await who.get(`${page}?${odd}`)).status, 200, page)
})

test('a list that is asked for a page it cannot have shows its first', async () => {
  const lists = ['/administration/accounts', '/administration/audit', '/invitations', '/roles', '/notices']
  for (const list of lists) {
    const first = await eleanor.get(list)
    for (const page of ['0', '-1', '1e300', 'x', '1.5'])
      assert.equal((await eleanor.get(`${list}?page=${page}`)).words, first.words, `${list} ${page}`)
  }
})
