import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'

test('whoever brought in numbers of schools finds each school from the district’s data', async () => {
  const world = await openWorld({ demo: true })
  const eleanor = await world.signedIn('eleanor.vance')
  const at = (space: string) => `/organizations/${space}/indicators`
  const list = await eleanor.get(at(await demoOrganization(world, 'Harlow Valley Unified')))
  assert.match(list.words, /Below Harlow Valley Unified.*Alder Elementary/)
  assert.ok(list.links.includes(at(await demoOrganization(world, 'Alder Elementary'))))
})
