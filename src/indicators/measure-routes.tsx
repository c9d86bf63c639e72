import { idsIn } from '#addresses'
import { answersOf, readForm, type Complaints } from '#forms'
import { organizationWith } from '#organizations'
import { asPerson, type Database, found, refuseUnless } from '#platform'
import { Hono, type Context } from 'hono'
import { all } from './cell.ts'
import { ChangePage } from './change-page.tsx'
import { keepsData } from './keeping.store.ts'
import { MeasurePage } from './measure-page.tsx'
import { measureForm, type Measure } from './measure.ts'
import { measureWith } from './measures.store.ts'
import { rewriteMeasure } from './rewrite-measure.ts'
import { shownCells, shownSpots } from './shown.store.ts'
import { words } from './words.ts'

const idsOf = (c: Context) => idsIn(c, 'id', 'space', 'measure')
const at = '/organizations/:id/indicators/:space/:measure'

/** A measure of an organization, and what its keeper says of it. */
export const measureRoutes = (db: Database) =>
  new Hono()
    .get(at, async (c) => {
      const { reader } = c.var
      const { id, ...ids } = idsOf(c)
      const asked = { ...ids, about: id }
      const shown = await db.read(asPerson(reader.id), async (tx) => {
        const [place, measure, { grades }, keeps] = await Promise.all([
          organizationWith(tx, id),
          measureWith(tx, ids.space, ids.measure),
          shownSpots(tx, asked),
          keepsData(tx, ids.space),
        ])
        const grade = gradeAmong(grades, c.req.query('grade'))
        return { place, measure, grades, keeps, grade, cells: await shownCells(tx, { ...asked, grade }) }
      })
      const group = shown.cells.find((one) => one.group === c.req.query('group'))?.group ?? all
      const [place, measure] = [found(shown.place), found(shown.measure)]
      return c.render(<MeasurePage {...{ ...shown, reader, place, measure, group }} />, {
        title: measure.name,
        at: 'people',
      })
    })
    .get(`${at}/change`, async (c) => {
      const measure = await keptMeasure(db, c)
      return show(c, measure, { ...measure, anew: measure.anew.join(', ') })
    })
    .post(`${at}/change`, async (c) => {
      const { id, space, measure: about } = idsOf(c)
      const [given, measure] = [await readForm(c.req), await keptMeasure(db, c)]
      const answers = answersOf(measureForm, given)
      if (!answers.ok) return show(c, measure, given, answers.complaints)
      const kept = await db.as(asPerson(c.var.reader.id), (tx) => rewriteMeasure(tx, measure, answers.value))
      if (!kept.ok) return show(c, measure, given, kept.complaints)
      return c.redirect(`/organizations/${id}/indicators/${space}/${about}?saved=measure-${about}`, 303)
    })

/** The grade that is asked for, else all together, else the lowest there is. */
const gradeAmong = (grades: readonly string[], asked: string | undefined) =>
  grades.find((one) => one === asked) ?? grades[0] ?? all

async function keptMeasure(db: Database, c: Context): Promise<Measure> {
  const { space, measure } = idsOf(c)
  const [keeps, kept] = await db.ask(asPerson(c.var.reader.id), (tx) =>
    Promise.all([keepsData(tx, space), measureWith(tx, space, measure)]),
  )
  refuseUnless(keeps)
  return found(kept)
}

function show(c: Context, measure: Measure, answers: Record<string, unknown>, complaints?: Complaints) {
  const { reader } = c.var
  const { id, space, measure: about } = idsOf(c)
  if (complaints) c.status(422)
  const back = `/organizations/${id}/indicators/${space}/${about}`
  return c.render(<ChangePage {...{ reader, back, measure, answers, complaints }} />, {
    title: words(reader.language)('changeMeasure'),
    at: 'people',
  })
}
