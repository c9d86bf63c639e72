import assert from 'node:assert/strict'
import { test } from 'node:test'
import { grantables, sees, seenBy } from './model.ts'
import type { Grantable, Row } from './model.ts'
import { as, inEveryWorld, key } from './every-world.ts'
import { now } from './random-world.ts'
import { stillMeet } from './still-meet.ts'
import { day } from './site.ts'

const isNow = ({ from, until }: Row<'grant'>) => from <= now && (until === null || now < until)

test('what is presented is open to a roundtable whoever sits there, and rests while it pauses', () => {
  inEveryWorld((drawn, person) => {
    const world = { ...drawn, breakGlass: [] }
    const presented = world.grant.filter(({ meeting, until }) => meeting !== null && until !== null)
    for (const grant of presented.filter((one) => stillMeet(world, one, person) && isNow(one))) {
      const circle = world.circle.find((one) => 'circle' in grant.to && one.id === grant.to.circle)
      const item = (world[grant.of] as Row[]).find(({ id }) => id === grant.item)
      const alone = { ...world, grant: [grant] }
      if (!item || grant.space === person || circle?.openDays || (item.noun === 'evidence' && item.trashed))
        continue
      assert.equal(sees(alone, as(person), item, now), circle?.paused === null, key(item))
    }
  })
})

test('an agreement closes what has been open so long', () => {
  inEveryWorld((world, person) => {
    for (const { id, openDays } of world.circle.filter((one) => one.openDays !== null)) {
      const older = world.grant.filter(
        ({ from, to }) =>
          'circle' in to && to.circle === id && Date.parse(from) + openDays! * day <= Date.parse(now),
      )
      const seen = seenBy({ ...world, breakGlass: [], grant: older }, as(person), now)
      for (const row of seen)
        assert.ok(row.space === person || !grantables.includes(row.noun as Grantable), key(row))
    }
  })
})
