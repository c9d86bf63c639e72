import { idIn, idOf } from '#addresses'
import { answersOf, readForm, type Complaints } from '#forms'
import { asPerson, type Database, found, refuseUnless } from '#platform'
import { Hono, type Context } from 'hono'
import { organizationWith, powersIn } from './organizations.store.ts'
import { words } from './words.ts'
import { writeYear } from './write-year.ts'
import { YearPage } from './year-page.tsx'
import { yearAfter, yearForm } from './year.ts'
import { pausesOf, schoolYearWith, yearsFor } from './years.store.ts'

/** School years of an organization, with their breaks. */
export const yearRoutes = (db: Database) =>
  new Hono()
    .get('/organizations/:id/years/new', (c) => showYear(db, c))
    .get('/organizations/:id/years/:year', (c) => showYear(db, c))
    .post('/organizations/:id/years', (c) => keepYear(db, c))
    .post('/organizations/:id/years/:year', (c) => keepYear(db, c))

async function keepYear(db: Database, c: Context) {
  const [given, { id, year }] = [await readForm(c.req), idsOf(c)]
  const answers = answersOf(yearForm, given)
  if (!answers.ok) return showYear(db, c, given, answers.complaints)
  const outcome = await db.as(asPerson(c.var.reader.id), (tx) => writeYear(tx, id, year, answers.value))
  if (!outcome.ok) return showYear(db, c, given, outcome.complaints)
  return c.redirect(`/organizations/${id}`, 303)
}

async function showYear(
  db: Database,
  c: Context,
  answers?: Record<string, unknown>,
  complaints?: Complaints,
) {
  const place = c.var.reader
  const { id, year: yearId } = idsOf(c)
  const [organization, year, pauses, powers, years] = await db.ask(asPerson(place.id), (tx) =>
    Promise.all([
      organizationWith(tx, id),
      yearId ? schoolYearWith(tx, id, yearId) : undefined,
      pausesOf(tx, id),
      powersIn(tx, id),
      yearId ? [] : yearsFor(tx, id),
    ]),
  )
  refuseUnless(powers.keep && (!yearId || year))
  const last = years[0]
  if (complaints) c.status(422)
  const own = (of: typeof year) =>
    pauses.filter((pause) => of && pause.starts <= of.ends && pause.ends >= of.starts)
  const after = last && { last: last.title, ...yearAfter(last, own(last)) }
  const data = {
    place,
    organization: found(organization),
    year,
    pauses: own(year),
    after,
    answers,
    complaints,
  }
  return c.render(<YearPage {...data} />, {
    title: year
      ? words(place.language)('yearOf', { title: year.title })
      : words(place.language)('newYearTitle'),
    at: 'people',
    room: 'record',
  })
}

function idsOf(c: Context) {
  const year = c.req.param('year')
  return { id: idIn(c), year: year ? found(idOf(year)) : null }
}
