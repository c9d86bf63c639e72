import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { wholeOf } from '#frameworks'
import { asPerson } from '#platform'
import { openWorld } from '#world'

const world = await openWorld({ demo: true })

interface Taken {
  organization: string
  title: string
  uses: string[]
  origin: string
  space: string
  id: string
}

const taken = await world.look<Taken>(
  `select o.name as organization, v.title, a.uses, f.origin, v.space_id as space, v.id from frameworks.adoption a
    join organizations.organization o on o.id = a.space_id
    join frameworks.version v on v.space_id = a.version_space_id and v.id = a.version_id
    join frameworks.framework f on f.space_id = v.space_id and f.id = v.framework_id order by a.at`,
)

test('state and districts took up standards for different uses, so that the gaps between them show', () => {
  assert.deepEqual(
    taken.map(({ organization, title, uses, origin }) => [organization, title, uses.join(), origin]),
    [
      ['Cascadia Plains', 'Ten standards for school leaders', 'renewal', 'library'],
      [
        'Harlow Valley Unified',
        'Harlow Valley standards for principals',
        'selfAssessment,evaluation',
        'adapted',
      ],
      ['Harlow Valley Unified', 'Marco de liderazgo pedagógico', 'preparation', 'imported'],
      [
        'Pinecrest County Schools',
        'Six standards for school leaders, the earlier shape',
        'hiring',
        'imported',
      ],
    ],
  )
})

test('the district’s own version hides two elements, rewords three and adds one, and names what each is from', async () => {
  const { space, id } = taken[1]!
  const whole = await world.program.db.as(asPerson(castMember('amina.okafor').id), (tx) =>
    wholeOf(tx, space, id),
  )
  const parent = await world.program.db.as(asPerson(castMember('amina.okafor').id), (tx) =>
    wholeOf(tx, whole!.version.basedOn!.space, whole!.version.basedOn!.id),
  )
  const before = new Map(parent!.items.map((item) => [item.id, item.statement]))
  const items = whole!.items
  const reworded = items.filter(({ basedOn, statement }) => basedOn && before.get(basedOn.id) !== statement)
  assert.deepEqual(
    items.filter(({ hidden }) => hidden).map(({ code }) => code),
    ['5e', '9d'],
  )
  assert.deepEqual(
    reworded.map(({ code }) => code),
    ['1d', '6c', '8b'],
  )
  assert.deepEqual(
    items.filter(({ basedOn }) => !basedOn).map(({ code }) => code),
    ['3g'],
  )
  assert.equal(whole?.rubrics[0]?.criteria[0]?.levels.length, 4)
})
