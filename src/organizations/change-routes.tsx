import { idIn, madeOnce, numberOf } from '#addresses'
import { answersOf, readForm, type Complaints, type Outcome } from '#forms'
import { asPerson, type Database, found, refuseUnless, type Transaction } from '#platform'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { ChangePage } from './change-page.tsx'
import { closeOrganization } from './close-organization.ts'
import { foundOrganization } from './found-organization.ts'
import { moveOrganization } from './move-organization.ts'
import { closingForm, foundingForm, placeForm, renamingForm } from './organization.ts'
import { organizationWith, placesFor, powersIn } from './organizations.store.ts'
import { renameOrganization } from './rename-organization.ts'
import { words } from './words.ts'

/** What the office of an organization changes: what stands below it, its name, its place, its end. */
export const changeRoutes = (db: Database) =>
  new Hono()
    .get('/organizations/:id/change', (c) => showChange(db, c))
    .post('/organizations/:id', (c) => change(db, c, renamingForm, renameOrganization))
    .post('/organizations/:id/below', async (c) => {
      const given = await readForm(c.req)
      const answers = answersOf(foundingForm, { ...given, name: given['belowName'] })
      if (!answers.ok) return showChange(db, c, given, fieldsBelow(answers.complaints))
      const [id, parentId] = [numberOf(given), idIn(c)]
      const founding = db.as(asPerson(c.var.reader.id), async (tx) => {
        const { timeZone } = found(await organizationWith(tx, parentId))
        return foundOrganization(tx, c.var.reader.id, { id, parentId, timeZone, ...answers.value })
      })
      await madeOnce('organization', founding, () =>
        db.ask(asPerson(c.var.reader.id), (tx) => organizationWith(tx, id)),
      )
      return c.redirect(`/organizations/${id}`, 303)
    })
    .post('/organizations/:id/place', (c) =>
      change(db, c, placeForm, (tx, id, { parent }) => moveOrganization(tx, id, parent)),
    )
    .post('/organizations/:id/closing', (c) =>
      change(db, c, closingForm, (tx, id, { closedOn }) => closeOrganization(tx, id, closedOn)),
    )
    .post('/organizations/:id/closing/ending', (c) =>
      change(db, c, z.object({}), (tx, id) => closeOrganization(tx, id, null)),
    )

// The two forms with a name stand on one page: the field of what is founded has a name of its own.
const fieldsBelow = ({ name, ...others }: Complaints): Complaints =>
  name ? { ...others, belowName: name } : others

/** Reads a form of the page, does the deed, and leads back to the organization. */
async function change<Form extends z.ZodType>(
  db: Database,
  c: Context,
  form: Form,
  deed: (tx: Transaction, id: string, answers: z.output<Form>) => Promise<Outcome<void> | void>,
) {
  const given = await readForm(c.req)
  const answers = answersOf(form, given)
  if (!answers.ok) return showChange(db, c, given, answers.complaints)
  const outcome = await db.as(asPerson(c.var.reader.id), (tx) => deed(tx, idIn(c), answers.value))
  if (outcome && !outcome.ok) return showChange(db, c, given, outcome.complaints)
  return c.redirect(`/organizations/${idIn(c)}`, 303)
}

async function showChange(
  db: Database,
  c: Context,
  answers?: Record<string, unknown>,
  complaints?: Complaints,
) {
  const { reader } = c.var
  const id = idIn(c)
  const [organization, places, powers] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([organizationWith(tx, id), placesFor(tx, id), powersIn(tx, id)]),
  )
  refuseUnless(powers.keep)
  if (complaints) c.status(422)
  const data = { place: reader, organization: found(organization), places, today: reader.today }
  return c.render(<ChangePage {...{ ...data, answers, complaints }} />, {
    title: words(reader.language)('change'),
    room: 'record',
    at: 'people',
  })
}
