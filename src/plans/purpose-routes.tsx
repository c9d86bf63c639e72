import { idAsked, idIn } from '#addresses'
import { answersOf, readForm, type Complaints } from '#forms'
import { asPerson, type Database, found, refuseUnless } from '#platform'
import { schoolYearOf } from '#organizations'
import { Hono, type Context } from 'hono'
import { homeWith } from './organization.store.ts'
import { PurposeFormPage, type PurposeFormProps } from './purpose-form-page.tsx'
import { PurposePage } from './purpose-page.tsx'
import { purposeForm } from './purpose.ts'
import { listeningsOf, purposeOf } from './purpose.store.ts'
import { purposeAt } from './say-goal.ts'
import { servingGoals } from './sentences.store.ts'
import { words } from './words.ts'
import { writePurpose } from './write-purpose.ts'

/** What an organization is for: reading it, its earlier wordings, writing it. */
export const purposeOfRoutes = (db: Database) =>
  new Hono()
    .get('/organizations/:id/purpose', async (c) => {
      const [{ reader }, id] = [c.var, idIn(c)]
      const [home, purpose, listenings, goals] = await db.ask(asPerson(reader.id), (tx) =>
        Promise.all([
          homeWith(tx, id),
          purposeOf(tx, id),
          listeningsOf(tx, id),
          servingGoals(tx, id, schoolYearOf(reader.today)),
        ]),
      )
      const gone = idAsked(c, 'gone')
      const said = purpose?.purpose ? purpose : undefined
      return c.render(
        <PurposePage {...{ reader, home: found(home), listenings, goals, gone }} purpose={said} />,
        { title: words(reader.language)('purposeTitle', { name: found(home).name }), at: 'people' },
      )
    })
    .get('/organizations/:id/purpose/words', (c) => showForm(db, c))
    .post('/organizations/:id/purpose', async (c) => {
      const [id, given] = [idIn(c), await readForm(c.req)]
      const answers = answersOf(purposeForm, given)
      if (!answers.ok) return showForm(db, c, { answers: given, complaints: answers.complaints })
      const outcome = await db.as(asPerson(c.var.reader.id), (tx) =>
        writePurpose(tx, id, answers.value, given),
      )
      if (outcome.ok) return c.redirect(`${purposeAt(id)}?saved=purpose-${id}`, 303)
      return showForm(db, c, { ...outcome, answers: outcome.between?.answers ?? given })
    })

type Sent = Pick<PurposeFormProps, 'answers' | 'between'> & { complaints: Complaints }

async function showForm(db: Database, c: Context, sent?: Sent) {
  const [{ reader }, id] = [c.var, idIn(c)]
  const [home, purpose] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([homeWith(tx, id), purposeOf(tx, id)]),
  )
  refuseUnless(found(home).keep)
  if (sent) c.status(422)
  const { purpose: ours = '', vision = '' } = purpose ?? {}
  const form = { reader, home: found(home), answers: { purpose: ours, vision }, ...sent }
  return c.render(<PurposeFormPage {...form} />, {
    title: words(reader.language)('purposeTitle', { name: found(home).name }),
    at: 'people',
  })
}
