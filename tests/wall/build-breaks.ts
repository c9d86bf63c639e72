import type { Grantable, Row } from './model.ts'
import { add, instant, pick, type Site } from './site.ts'
import type { breakPlan, PlanOf } from './world-plan.ts'

/** Break-glass for one item of somebody or for all they wrote: asked, answered, ended. */
export function addBreakGlass(site: Site, planned: PlanOf<typeof breakPlan>): void {
  const { world } = site
  const { of } = planned
  const owner = pick(world.person, planned.owner).id
  const others = world.person.map(({ id }) => id).filter((id) => id !== owner)
  const [by, reader, confirmer] = [planned.by, planned.reader, planned.confirmer].map((one) =>
    pick(others, one),
  )
  if (!by || !reader || !confirmer) return
  const items = of ? (world[of] as Row<Grantable>[]).filter(({ space }) => space === owner) : []
  const at = instant(planned.asked)
  const until = planned.answer === 'confirmed' ? instant(planned.asked + 7) : null
  add(site, 'breakGlass', owner, {
    by,
    reader,
    of,
    item: of && pick(items, planned.item).id,
    asked: at,
    days: 7,
    answer: planned.answer && { by: confirmer, at, until },
    ended: planned.ended && until ? { by, at: instant(-1) } : null,
  })
}
