import { asPerson } from '#platform'
import { writePulse } from '#pulse'
import { shareItem } from '#sharing'
import { castMember, mainPartner, mainPerson } from './cast.ts'
import { circleOf } from './load-circles.ts'
import told from './pulse.en.json' with { type: 'json' }
import { afternoonOf, type DemoWorld } from './world.ts'

/** How the main principal saw her school month by month, with a gap in November; her partner reads one of the months. */
export async function loadPulse({ db, clock }: DemoWorld) {
  const me = castMember(told.who).id
  for (const { month, on, ...answers } of told.months) {
    clock.set(afternoonOf(on))
    const outcome = await db.as(asPerson(me), (tx) => writePulse(tx, me, { month, today: on }, answers))
    if (!outcome.ok) throw new Error(`The demo cannot write down how ${month} was.`)
    if (month !== told.shared.month) continue
    clock.set(afternoonOf(told.shared.on))
    const circleId = circleOf(mainPerson, mainPartner)
    await db.as(asPerson(me), (tx) => shareItem(tx, me, { noun: 'pulse', id: outcome.value }, { circleId }))
  }
}
