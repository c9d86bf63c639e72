import { idIn } from '#addresses'
import { sayBetween } from '#drafts'
import { answersOf, readForm } from '#forms'
import { asPerson, found, type Database } from '#platform'
import { Hono, type Context } from 'hono'
import { FlowPage, type FlowProps } from './flow-page.tsx'
import { FlowVersionsPage } from './flow-versions-page.tsx'
import { emptyFlow, flowForm } from './flow.ts'
import { flowOf, flowVersions } from './flows.store.ts'
import { keepFlow } from './keep-flow.ts'
import { structureWith } from './structures.store.ts'
import { words } from './words.ts'

/** How information flows: with all groups, and with one of them. */
export const flowRoutes = (db: Database) =>
  new Hono()
    .get('/structures/flow', (c) => show(db, c, null))
    .post('/structures/flow', (c) => keep(db, c, null))
    .get('/structures/flow/versions', (c) => showVersions(db, c, null))
    .get('/structures/:id/flow', (c) => show(db, c, idIn(c)))
    .post('/structures/:id/flow', (c) => keep(db, c, idIn(c)))
    .get('/structures/:id/flow/versions', (c) => showVersions(db, c, idIn(c)))

const about = (c: Context, key: 'flow' | 'versions') =>
  ({ title: words(c.var.reader.language)(key), at: 'cycle' }) as const

async function show(db: Database, c: Context, id: string | null, form: Partial<FlowProps> = {}) {
  const { reader } = c.var
  const [structure, flow] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([id ? structureWith(tx, reader.id, id) : undefined, flowOf(tx, reader.id, id)]),
  )
  if (id) found(structure)
  const answers = form.answers ?? { ...(flow ?? emptyFlow) }
  return c.render(<FlowPage {...{ reader, structure }} {...form} answers={answers} />, about(c, 'flow'))
}

async function keep(db: Database, c: Context, structure: string | null) {
  const [{ reader }, given] = [c.var, await readForm(c.req)]
  const answers = answersOf(flowForm, given)
  if (!answers.ok) {
    c.status(422)
    return show(db, c, structure, { answers: given, complaints: answers.complaints })
  }
  const kept = await db.as(asPerson(reader.id), (tx) =>
    keepFlow(tx, { person: reader.id, structure }, answers.value, given),
  )
  if (!kept.ok && kept.between) {
    c.status(409)
    const both = sayBetween(kept.between, reader)
    return show(db, c, structure, { answers: kept.between.answers, both })
  }
  const to = structure ? `/structures/${structure}` : '/structures'
  return c.redirect(`${to}?saved=flow-${structure ?? 'all'}`, 303)
}

async function showVersions(db: Database, c: Context, id: string | null) {
  const { reader } = c.var
  const [structure, versions] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([id ? structureWith(tx, reader.id, id) : undefined, flowVersions(tx, reader.id, id)]),
  )
  if (id) found(structure)
  return c.render(<FlowVersionsPage {...{ reader, structure, versions }} />, about(c, 'versions'))
}
