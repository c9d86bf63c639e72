import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'

const world = await openWorld({ demo: true })
const here = `/organizations/${await demoOrganization(world, 'Pinecrest County Schools')}/indicators`
const keeper = await world.signedIn('tom.ashcroft')

test('a list of students is not taken, and nothing of it is kept', async () => {
  const list = `Student ID,Last Name,School,Met\n1001,Doe,Juniper Elementary,Y`
  const refused = await keeper.post(`${here}/import`, { file: new File([list], 'roster.csv') })
  assert.equal(refused.status, 422)
  assert.match(
    refused.words,
    /list of students: it has a column “Student ID”\. LPS keeps nobody’s own result/,
  )
  const file = createHash('sha256').update(list).digest('hex')
  assert.equal((await keeper.get(`${here}/import/columns?file=${file}&name=roster.csv`)).status, 404)
})
