import { idIn } from '#addresses'
import { answersOf, complain, readForm, type Complaints, type Outcome } from '#forms'
import { asPerson, found, type Database, type Transaction } from '#platform'
import { Hono, type Context } from 'hono'
import { againForm, decisionForm, detailForm, wholeForm, zooms, type Brief, type Zoom } from './brief.ts'
import { briefWith } from './briefs.store.ts'
import { decideBrief } from './decide-brief.ts'
import { supportOf } from './support.store.ts'
import { answersOfSupport, supportForm } from './support.ts'
import { words } from './words.ts'
import { writeBrief } from './write-brief.ts'
import { ZoomPage } from './zoom-page.tsx'

const at = '/briefs/:id/:zoom'

/** The five looks at a decision. */
export const zoomRoutes = (db: Database) =>
  new Hono()
    .get(at, (c) => showZoom(db, c))
    .post(at, async (c) => {
      const [id, zoom, me] = [idIn(c), zoomOf(c), c.var.reader.id]
      const given = await readForm(c.req)
      const outcome = await db.as(asPerson(me), async (tx) =>
        write(tx, me, { brief: found(await briefWith(tx, me, id)), zoom }, given),
      )
      if (!outcome.ok) return showZoom(db, c, { given, complaints: outcome.complaints })
      const next = zooms.find((one) => one === given.next)
      return c.redirect(`/briefs/${id}${next ? `/${next}` : ''}?saved=brief-${zoom}-${id}`, 303)
    })

const zoomOf = (c: Context) => found(zooms.find((one) => one === c.req.param('zoom')))

async function write(
  tx: Transaction,
  me: string,
  { brief, zoom }: { brief: Brief; zoom: Zoom },
  given: Record<string, unknown>,
): Promise<Outcome<unknown>> {
  if (zoom === 'decision') {
    // What it is good for may have been said on the page before.
    const answers = answersOf(decisionForm, { benefits: brief.benefits, ...given })
    if (answers.ok) await decideBrief(tx, me, brief.id, answers.value)
    return answers
  }
  if (zoom === 'support') {
    const answers = answersOf(supportForm, given)
    if (answers.ok) await writeBrief(tx, me, brief.id, { zoom, answers: answers.value })
    return answers
  }
  if (zoom === 'again') {
    const answers = answersOf(againForm, given)
    if (answers.ok && brief.decidedOn && !answers.value.benefits) return complain({ benefits: 'benefits' })
    if (answers.ok) await writeBrief(tx, me, brief.id, { zoom, answers: answers.value })
    return answers
  }
  if (zoom === 'in') {
    const answers = answersOf(detailForm, given)
    if (answers.ok) await writeBrief(tx, me, brief.id, { zoom, answers: answers.value })
    return answers
  }
  const answers = answersOf(wholeForm, given)
  if (answers.ok) await writeBrief(tx, me, brief.id, { zoom, answers: answers.value })
  return answers
}

interface Again {
  given: Record<string, unknown>
  complaints: Complaints
}

async function showZoom(db: Database, c: Context, again?: Again) {
  const { reader } = c.var
  const [id, zoom] = [idIn(c), zoomOf(c)]
  const [one, support] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([briefWith(tx, reader.id, id), supportOf(tx, reader.id, id)]),
  )
  const brief = found(one)
  if (again) c.status(422)
  const answers = again?.given ?? (zoom === 'support' ? answersOfSupport(support) : { ...brief })
  const page = <ZoomPage {...{ reader, brief, support, zoom, answers }} complaints={again?.complaints} />
  return c.render(page, { title: words(reader.language)(`zoom.${zoom}`), at: 'cycle' })
}
