import type { Id, Row } from './model.ts'
import { add, instant, pick, type Site } from './site.ts'
import { addTalk } from './build-rooms.ts'
import type { personPlan, PlanOf } from './world-plan.ts'

/** What leaders keep of their year, their hours, their partners; structures they lead, and what goes out to them. */
export function addShelf(site: Site, planned: PlanOf<typeof personPlan>, turn: number): void {
  const { world } = site
  const { id: space } = pick(world.person, turn)
  const has = (bit: number) => (planned.shelf & (1 << bit)) !== 0
  const own = <N extends 'cycle' | 'goal'>(noun: N) =>
    (world[noun] as Row<N>[]).filter((one) => one.space === space)
  add(site, 'pulse', space, { month: '2027-02-01' })
  if (has(0)) add(site, 'pulse', space, { month: '2027-01-01' })
  if (has(1)) add(site, 'alone', space, { cycle: pick(own('cycle'), 0).id })
  if (has(2)) add(site, 'wish', space, {})
  if (has(3)) add(site, 'suggestion', space, { person: pick(world.person, turn + 1).id })
  if (has(4)) add(site, 'hour', space, {})
  if (has(5)) add(site, 'feed', space, {})
  addStructure(site, space, { goal: pick(own('goal'), 0).id, isMeeting: has(6) })
}

/** A structure with what is talked about in it, how word goes to and fro, and a note for it. */
function addStructure(site: Site, space: Id, { goal, isMeeting }: { goal: Id; isMeeting: boolean }): void {
  const structure = add(site, 'structure', space, {})
  add(site, 'talk', space, { structure, goal })
  add(site, 'flowVersion', space, { flow: add(site, 'flow', space, { structure }) })
  const infoNote = add(site, 'infoNote', space, {})
  add(site, 'reader', space, { infoNote, structure })
  add(site, 'noteLink', space, { infoNote })
  add(site, 'noteQuestion', space, { infoNote })
  if (!isMeeting) return
  const at = { structure, by: space }
  const series = add(site, 'series', space, at)
  const meeting = add(site, 'meeting', space, { ...at, series, ends: instant(3), cancelled: false })
  addTalk(site, { space, meeting, people: [space], turn: 1 })
}

/** Which of their circles of two somebody holds for the first. */
export function addMains(site: Site): void {
  for (const { person, space: circle } of site.world.membership) {
    const again = site.world.main.some(({ space }) => space === person)
    if (!again) add(site, 'main', person, { circle })
  }
}
