import { idIn } from '#addresses'
import { forgetCard } from '#coach'
import { answersOf, readForm, textOf } from '#forms'
import { asPerson, type Database, found, refuseUnless, type Transaction } from '#platform'
import { Hono, type Context } from 'hono'
import { ExpectationFormPage } from './expectation-form-page.tsx'
import { ExpectationPage } from './expectation-page.tsx'
import { expectationForm } from './expectation.ts'
import { keptOrganization, noteOpening, wordingsOf } from './expectations.store.ts'
import { words } from './words.ts'
import { writeExpectation } from './write-expectation.ts'

const at = '/organizations/:id/expectations'

/** What an organization expects of its leaders: to read, and to write for whoever keeps its plans. */
export const expectationRoutes = (db: Database) =>
  new Hono()
    .get(at, async (c) => {
      const { reader } = c.var
      const { organization, wordings } = await db.as(asPerson(reader.id), async (tx) => {
        const parts = await readAt(tx, c)
        const [present] = parts.wordings
        if (present && (await noteOpening(tx, parts.organization.id, present.id)))
          await forgetCard(tx, reader.id)
        return parts
      })
      const before = wordings.slice(1).find(({ id }) => id === c.req.query('before'))
      const page = <ExpectationPage {...{ reader, organization, wordings, before }} />
      const title = words(reader.language)('expectedOf', { organization: organization.name })
      return c.render(page, { title, at: 'people' })
    })
    .get(`${at}/edit`, (c) => showForm(db, c))
    .post(at, async (c) => {
      const given = await readForm(c.req)
      const answers = answersOf(expectationForm, given)
      const id = idIn(c)
      const outcome = answers.ok
        ? await db.as(asPerson(c.var.reader.id), (tx) => writeExpectation(tx, id, answers.value))
        : answers
      if (!outcome.ok) return showForm(db, c, { text: textOf(given.words) ?? '', ...outcome.complaints })
      return c.redirect(`/organizations/${id}/expectations?saved=expectations-${id}`, 303)
    })

/** The organization and its wordings, for people of its tree and for whoever keeps it. */
async function readAt(tx: Transaction, c: Context) {
  const id = idIn(c)
  const [place, wordings] = await Promise.all([keptOrganization(tx, id), wordingsOf(tx, id)])
  const organization = found(place)
  refuseUnless(organization.keeps || organization.inTree)
  return { organization, wordings }
}

async function showForm(db: Database, c: Context, again?: { text: string; words?: string }) {
  const { reader } = c.var
  const { organization, wordings } = await db.ask(asPerson(reader.id), (tx) => readAt(tx, c))
  refuseUnless(organization.keeps)
  if (again) c.status(422)
  const [present] = wordings
  const text = again?.text ?? present?.words ?? ''
  const complaint = again?.words as 'meanwhile' | undefined
  const page = <ExpectationFormPage {...{ reader, organization, text, present, complaint }} />
  return c.render(page, { title: words(reader.language)('expectTitle'), at: 'people' })
}
