import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tell } from '#notices'
import { asPerson } from '#platform'
import { openWorld } from '#world'
import { circleOf, planIn } from '../meetings/planning.ts'

const world = await openWorld({ demo: true })
const idOf = async (name: string) =>
  (await world.look<{ id: string }>('select space_id as id from people.person where name = $1', [name]))[0]!
    .id
const [amina, maya] = [await idOf('Amina Okafor'), await idOf('Maya Halvorsen')]
const asAmina = await world.signedIn('amina.okafor')
const toldBy = (person: string) =>
  world.look(
    `select from notices.notice where space_id = $1 and caused_by = $2 and kind = 'meeting planned'`,
    [maya, person],
  )
const circle = await circleOf(asAmina)
const plan = () => planIn(circle, asAmina)

test('somebody who tells another of two hundred things in a day is refused the next, and nothing of it is done', async () => {
  const about = { noun: 'meeting', space: amina, id: amina }
  const before = (await toldBy(amina)).length
  const answer = await plan()
  assert.equal(answer.status, 303)
  assert.equal((await toldBy(amina)).length, before + 1)
  await world.program.db.as(asPerson(amina), async (tx) => {
    for (let n = 1; n < 200; n++) await tell(tx, maya, { kind: 'meeting planned', about })
  })
  const meetings = () => world.look('select from meetings.meeting')
  const planned = (await meetings()).length
  const refused = await plan()
  assert.equal(refused.status, 429)
  assert.match(refused.words, /This was enough for one day/)
  assert.equal((await meetings()).length, planned)
  world.clock.set(new Date(world.clock.now().getTime() + 25 * 3600_000))
  assert.equal((await plan()).status, 303)
})
