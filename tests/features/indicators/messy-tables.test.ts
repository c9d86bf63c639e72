import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'
import { bringingTo } from './bringing.ts'

const world = await openWorld({ demo: true })
const keeper = await world.signedIn('tom.ashcroft')
const bring = bringingTo(
  `/organizations/${await demoOrganization(world, 'Pinecrest County Schools')}/indicators`,
)

test('a column of percentages and plain numbers asks what they are, and goes on with the answer', async () => {
  const csv = `School,Year,Grade,% Proficient,N
Juniper Elementary,2025,3,62%,64
Gray Butte K-8,2025,3,145,56`
  const whole = { measure: 'Passed the winter test' }
  const asked = await bring(keeper, ['winter.csv', csv], whole)
  assert.equal(asked.status, 422)
  assert.match(asked.words, /others are above 100 and can be no percentages\. Look at rows 3, and say below/)
  assert.match(asked.words, /Some numbers have a percent sign All are percentages: 62 and 62% are the same\./)
  const brought = await bring(keeper, ['winter.csv', csv], { ...whole, signs: 'percent' })
  const report = await keeper.get(brought.to)
  assert.match(
    report.words,
    /New numbers 1 .*One percentage left out: below 0 or above 100 Row 3 It says: 145/,
  )
})
