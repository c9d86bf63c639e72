import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'

const world = await openWorld({ demo: true })
const priya = await world.signedIn('priya.raghunathan')
const office = 'Cascadia Plains Department of Education'

test('where nothing is under way the example fits the place: a school, a district, a state', async () => {
  const seen: [string, RegExp][] = [
    ['Birchwood Elementary', /For example Lesson study in math from the school itself/],
    ['Pinecrest County Schools', /For example One reading lesson a month.* from the district/],
    [office, /For example A mentor for every new principal from the state/],
  ]
  for (const [name, example] of seen) {
    const page = await priya.get(`/organizations/${await demoOrganization(world, name)}/initiatives`)
    assert.match(page.words, example)
  }
})

test('where there are no goals and no purpose yet, the example fits the place', async () => {
  for (const page of ['goals', 'purpose']) {
    const { words } = await priya.get(`/organizations/${await demoOrganization(world, office)}/${page}`)
    assert.match(words, /for example, a state/, page)
    assert.doesNotMatch(words, /a child|elementary/, page)
  }
})
