import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { layDistrict, writeGoals } from './some-district.ts'

const world = await openWorld()
const at = await layDistrict(world.look, { leadersOf: [2, 1] })
const inSchool = at.schoolGoals[0]![0]!
const [{ id: goal } = { id: '' }] = await world.look<{ id: string }>(
  'select to_goal_id as id from plans.link where goal_id = $1',
  [inSchool],
)
const [me = ''] = at.leaders[0]!
await writeGoals(world.look, [me], { to: { space: at.schools[0]!, id: inSchool } })
await world.look(`update focus.goal set statement = 'My own sentence.' where space_id = $1`, [me])
await world.look(`update plans.goal set statement = 'Only this one of School 1.' where id = $1`, [inSchool])
const [leader, sam] = [await world.signedIn(me), await world.signedIn(at.superintendent)]
const lens = (space: string, id?: string) => `/alignment?at=${space}${id ? `/${id}` : ''}`

test('a phone has the picture of a place as a tree: from the state down to the goals of the place and one’s own', async () => {
  const { body, words } = await leader.get(lens(at.schools[0]!))
  assert.match(body, /<div class="tree narrow">.*Somewhere.*Some District.*School 1.*My own sentence\./s)
  assert.match(words, /My own sentence\. Yours/)
})

test('a goal that is over serves nothing any more, in the picture, in words and in the numbers alike', async () => {
  const before = await sam.get(lens(at.district, goal))
  assert.match(before.words, /Only this one of School 1\./)
  await world.look(`update plans.goal set state = 'met' where id = $1`, [inSchool])
  assert.doesNotMatch((await sam.get(lens(at.district, goal))).words, /Only this one of School 1\./)
  assert.match((await sam.get(lens(at.schools[0]!, inSchool))).words, /School 1, no longer under way/)
})

test('a goal above that is over says so wherever it stands, and a goal that is over still tells what served it', async () => {
  await world.look(`update plans.goal set state = 'met', statement = 'An aim of last year.' where id = $1`, [
    goal,
  ])
  const mine = await leader.get('/alignment/mine')
  assert.match(mine.words, /An aim of last year\. Some District, no longer under way/)
  assert.match((await sam.get(lens(at.district, goal))).words, /What serves it Only this one of School 1\./)
})
