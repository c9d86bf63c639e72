import { idIn } from '#addresses'
import { answersOf, readForm, type Complaints, type Outcome } from '#forms'
import { asPerson, type Database, type Transaction } from '#platform'
import { Hono, type Context } from 'hono'
import type { z } from 'zod'
import { addressOfVersion } from './address.ts'
import { draftOf } from './draft-of.ts'
import { sentencesFor } from './edit-words.ts'
import { lineRoutes } from './line-routes.tsx'
import { placeInAddress } from './place-in-address.ts'
import type { Place } from './place.ts'
import { rubricForm, scaleForm } from './rating.ts'
import { rubricsOf } from './rubrics.store.ts'
import { keptAs, RubricsPage } from './rubrics-page.tsx'
import { scalesOf } from './scales.store.ts'
import { showFixed } from './show-fixed.ts'
import { writeRubric } from './write-rubric.ts'
import { writeScale } from './write-scale.ts'

const edit = '/frameworks/:space/:version/edit'

/** Scales, rubrics and their lines in a draft. */
export const rubricRoutes = (db: Database) =>
  new Hono()
    .get(`${edit}/rubrics`, (c) => showRubrics(db, c))
    .post(`${edit}/scales`, (c) =>
      keep(db, c, ['scale', scaleForm], (tx, at, answers) => writeScale(tx, at, null, answers)),
    )
    .post(`${edit}/scales/:id`, (c) => {
      const id = idIn(c)
      return keep(db, c, [id, scaleForm], (tx, at, answers) => writeScale(tx, at, id, answers))
    })
    .post(`${edit}/rubrics`, (c) =>
      keep(db, c, ['rubric', rubricForm], (tx, at, answers) => writeRubric(tx, at, null, answers)),
    )
    .post(`${edit}/rubrics/:id`, (c) => {
      const id = idIn(c)
      return keep(db, c, [id, rubricForm], (tx, at, answers) => writeRubric(tx, at, id, answers))
    })
    .route('/', lineRoutes(db))

/** Reads one of the forms, does the deed, and leads back to the page; `form` says which one came back. */
async function keep<Form extends z.ZodType>(
  db: Database,
  c: Context,
  [form, schema]: [string, Form],
  deed: (tx: Transaction, at: Place, answers: z.output<Form>) => Promise<Outcome<void>>,
) {
  const [given, at] = [await readForm(c.req), placeInAddress(c)]
  const read = answersOf(schema, given)
  const outcome = read.ok ? await db.as(asPerson(c.var.reader.id), (tx) => deed(tx, at, read.value)) : read
  if (!outcome.ok) return showRubrics(db, c, { form, answers: given, complaints: outcome.complaints })
  const saved = keptAs(at.version, form)
  return c.redirect(`${addressOfVersion(at.space, at.version)}/edit/rubrics?done=kept&saved=${saved}`, 303)
}

interface Back {
  form?: string
  answers?: Record<string, unknown>
  complaints?: Complaints
}

async function showRubrics(db: Database, c: Context, { form, answers, complaints }: Back = {}) {
  const { reader } = c.var
  const at = placeInAddress(c)
  const [{ version, life }, scales, rubrics] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([draftOf(tx, at), scalesOf(tx, at.space, at.version), rubricsOf(tx, at.space, at.version)]),
  )
  if (life.adoptedAt) return showFixed(c, { version, life }, answers)
  if (complaints) c.status(422)
  const errors = sentencesFor(reader, complaints, { license: version.license, life })
  const done = c.req.query('done') === 'kept'
  return c.render(<RubricsPage {...{ reader, version, scales, rubrics, form, answers, errors, done }} />, {
    title: version.title,
    at: 'people',
    room: 'record',
  })
}
