import { idIn, idsIn } from '#addresses'
import { answersOf, readForm, type Between, type Complaints } from '#forms'
import { remember } from '#history'
import { asPerson, type Database, found, newId, refuseUnless, type Transaction } from '#platform'
import { Hono, type Context } from 'hono'
import { addressOf } from './address.ts'
import { InitiativeFormPage } from './initiative-form-page.tsx'
import { inForm, initiativeForm } from './initiative.ts'
import { initiativesAbove, inventoryOf, removeDraft } from './initiatives.store.ts'
import { rewriteInitiative } from './rewrite-initiative.ts'
import { peopleOf, rightsIn } from './rights.store.ts'
import { sayBoth } from './say-both.ts'
import { words } from './words.ts'
import { writeInitiative } from './write-initiative.ts'

const one = '/organizations/:space/initiatives/:id'

/** Adding an initiative, writing it anew, removing a draft. */
export const writingRoutes = (db: Database) =>
  new Hono()
    .get('/organizations/:space/initiatives/new', (c) => showForm(db, c))
    .post('/organizations/:space/initiatives', async (c) => {
      const space = idIn(c, 'space')
      const given = await readForm(c.req)
      const answers = answersOf(initiativeForm, given)
      if (!answers.ok) return showForm(db, c, { given, complaints: answers.complaints })
      const at = { space, id: newId() }
      await db.as(asPerson(c.var.reader.id), (tx) => writeInitiative(tx, at, answers.value))
      return c.redirect(`${addressOf(space, at.id)}?saved=initiative-new-${space}`, 303)
    })
    .get(`${one}/words`, (c) => showForm(db, c, { id: idIn(c) }))
    .post(one, (c) => rewrite(db, c))
    .post(`${one}/removal`, async (c) => {
      const { space, id } = idsIn(c, 'space', 'id')
      await db.as(asPerson(c.var.reader.id), async (tx) => {
        refuseUnless(await removeDraft(tx, { space, id }))
        await remember(tx, 'removed', { noun: 'initiative', space, id })
      })
      return c.redirect(addressOf(space), 303)
    })

async function rewrite(db: Database, c: Context) {
  const { space, id } = idsIn(c, 'space', 'id')
  const given = await readForm(c.req)
  const answers = answersOf(initiativeForm, given)
  if (!answers.ok) return showForm(db, c, { id, given, complaints: answers.complaints })
  const outcome = await db.as(asPerson(c.var.reader.id), (tx) =>
    rewriteInitiative(tx, { space, id }, answers.value, given),
  )
  if (!outcome.ok) return showForm(db, c, { id, ...outcome, given: outcome.between?.answers ?? given })
  return c.redirect(`${addressOf(space, id)}?saved=initiative-${id}`, 303)
}

interface Form {
  id?: string
  given?: Record<string, unknown>
  complaints?: Complaints
  between?: Between
}

async function showForm(db: Database, c: Context, { id, given, complaints, between }: Form = {}) {
  const { reader } = c.var
  const space = idIn(c, 'space')
  const parts = await db.ask(asPerson(reader.id), (tx) => partsOf(tx, space))
  const before = id ? found(parts.initiatives.find((initiative) => initiative.id === id)) : undefined
  const answers = given ?? (before ? inForm(before) : c.req.query())
  const both = between && sayBoth(between, reader, parts)
  if (complaints) c.status(422)
  const title = words(reader.language)(before ? 'change' : 'add')
  return c.render(
    <InitiativeFormPage {...{ reader, space, before, answers, complaints, both, ...parts }} />,
    {
      title,
      at: 'people',
    },
  )
}

async function partsOf(tx: Transaction, space: string) {
  const [rights, initiatives, above, people] = await Promise.all([
    rightsIn(tx, space),
    inventoryOf(tx, space),
    initiativesAbove(tx, space),
    peopleOf(tx, space),
  ])
  refuseUnless(rights?.keeps)
  return { kind: rights.kind, initiatives, above, people }
}
