import { idOf } from '#addresses'
import { answersOf, readForm, type Complaints } from '#forms'
import { asPerson, found, newId } from '#platform'
import { circlesOf } from '#sharing'
import { chooseSlots, findFree, momentOf, type Slot } from '#slots'
import { Hono, type Context } from 'hono'
import { askedMoment } from './asked-moment.ts'
import { ChooseCirclePage } from './choose-circle-page.tsx'
import { planForm } from './meeting.ts'
import { pathOf } from './path-of.ts'
import { planMeeting } from './plan-meeting.ts'
import { PlanPage } from './plan-page.tsx'
import { planningFor } from './planning.store.ts'
import type { PlannedFor } from './planning.ts'
import { propose, saysWhen } from './propose.ts'
import type { MeetingTools } from './meeting-tools.ts'
import { words } from './words.ts'

/** Planning meetings: with whom, and then everything is proposed. */
export const planRoutes = (tools: MeetingTools) =>
  new Hono()
    .get('/meetings/new', (c) =>
      c.req.query('circle') || c.req.query('structure') ? showPlan(tools, c) : chooseCircle(tools, c),
    )
    .post('/meetings', async (c) => {
      const given = await readForm(c.req)
      const answers = answersOf(planForm, given)
      if (!answers.ok) return showPlan(tools, c, { given, complaints: answers.complaints })
      const [me, at] = [c.var.reader.id, { ...plannedFor(c), id: found(idOf(given.id)) }]
      const planned = await tools.db.as(asPerson(me), async (tx) => {
        if (at.structureId) found((await tools.structures(tx, me)).get(at.structureId))
        return planMeeting(tx, me, at, answers.value)
      })
      if (!planned.ok) return showPlan(tools, c, { given, complaints: planned.complaints })
      return c.redirect(`${pathOf(at)}?saved=meeting-${keepName(c)}`, 303)
    })

const keepName = (c: Context) => encodeURIComponent(new URLSearchParams(ofWhat(c)).toString())

const ofWhat = (c: Context): { circle: string } | { structure: string } => {
  const structure = c.req.query('structure')
  return structure ? { structure: found(idOf(structure)) } : { circle: found(idOf(c.req.query('circle'))) }
}

function plannedFor(c: Context): PlannedFor {
  const of = ofWhat(c)
  return 'structure' in of
    ? { space: c.var.reader.id, structureId: of.structure }
    : { space: of.circle, structureId: null }
}

interface Form {
  given?: Record<string, unknown>
  complaints?: Complaints
}

async function showPlan({ db, structures }: MeetingTools, c: Context, { given, complaints }: Form = {}) {
  const { reader } = c.var
  const [at, of] = [plannedFor(c), ofWhat(c)]
  const [planning, free, names] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([
      planningFor(tx, reader.id, at),
      findFree(tx, at.space),
      at.structureId ? structures(tx, reader.id) : undefined,
    ]),
  )
  const structure = names && found(names.get(at.structureId ?? ''))
  if (complaints) c.status(422)
  // What a slot finder or a link proposes stands in the address.
  const asked = askedMoment(c)
  const proposed = given ?? { ...propose(planning, reader.today), ...asked }
  const id = given ? found(idOf(given.id)) : newId()
  const slots = chooseSlots(free, lengthOf(proposed), reader.timeZone)
  const open = !given && !asked.day && !planning.last && !saysWhen(planning)
  const first = open && firstOf(slots, reader.now)
  const answers = first ? { ...proposed, ...momentOf(first, planning.zone) } : proposed
  const page = <PlanPage {...{ reader, planning, of, id, structure, answers, complaints, slots }} />
  return c.render(page, { title: words(reader.language)('plan'), at: 'people' })
}

/** Where nothing was before, the first time that suits all is the best proposal, if it leaves the others a day to see it. */
const firstOf = (slots: Slot[], now: Date) =>
  slots.find(({ startsAt }) => startsAt.getTime() - now.getTime() > 36 * 3_600_000) ?? slots[0]

// In minutes; nothing that counts where the two are no times of a day.
function lengthOf(answers: Record<string, unknown>): number {
  const [from, to] = [answers.begins, answers.ends].map((time) => Date.parse(`2027-01-01T${String(time)}Z`))
  return (to! - from!) / 60_000
}

const groupsIn = (names: ReadonlyMap<string, string>) => [...names.keys()].map((id) => `structure=${id}`)

/** Whoever has one to meet with is asked for nothing. */
async function chooseCircle({ db, structures }: MeetingTools, c: Context) {
  const { reader } = c.var
  const [circles, names] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([circlesOf(tx, reader.id), structures(tx, reader.id)]),
  )
  const [only, another] = [
    ...circles.map((one) => (one.paused ? '' : `circle=${one.id}`)),
    ...groupsIn(names),
  ]
  if (only && another === undefined) return c.redirect(`/meetings/new?${only}`, 303)
  const page = <ChooseCirclePage {...{ reader, circles }} structures={names} />
  return c.render(page, { title: words(reader.language)('plan'), at: 'people' })
}
