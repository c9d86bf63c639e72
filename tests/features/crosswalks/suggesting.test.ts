import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { libraryVersion } from '#library'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'

const world = await openWorld({ demo: true })
const naveen = await world.signedIn('naveen.pillai')
const harlow = await demoOrganization(world, 'Harlow Valley Unified')
const marked: { from: string; to: string; pairs: { from: string; to: string }[] }[] = JSON.parse(
  readFileSync(new URL('../../fixtures/crosswalk-pairs.json', import.meta.url), 'utf8'),
)

const idsByCode = async (key: string) => {
  const { version } = libraryVersion(key)
  const items = await world.look<{ code: string; id: string }>(
    'select code, id from frameworks.item where version_id = $1',
    [version],
  )
  return new Map(items.map(({ code, id }) => [code, id]))
}

test('of thirty pairs that people marked by hand, at least twenty are among the three that are suggested', async (t) => {
  const missed: string[] = []
  let pairs = 0
  for (const { from, to, pairs: wanted } of marked) {
    const sides = {
      from: `library/${libraryVersion(from).version}`,
      to: `library/${libraryVersion(to).version}`,
    }
    const crosswalk = (await naveen.post('/crosswalks', { keeper: harlow, ...sides })).to
    const [here, there] = [await idsByCode(from), await idsByCode(to)]
    for (const pair of wanted) {
      pairs++
      const page = await naveen.get(`${crosswalk}/items/${here.get(pair.from)}`)
      assert.equal(page.status, 200)
      const suggested = [...page.body.matchAll(/name="other" value="([^"]+)"/g)].map(([, id]) => id)
      assert.ok(suggested.length <= 3)
      if (!suggested.includes(there.get(pair.to))) missed.push(`${pair.from} → ${pair.to}`)
    }
  }
  t.diagnostic(`${pairs - missed.length} of ${pairs}; missed: ${missed.join('; ')}`)
  assert.equal(pairs, 30)
  assert.ok(missed.length <= 10, missed.join('; '))
})
