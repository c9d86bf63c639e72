import { madeOnce, numberOf } from '#addresses'
import { ownCycle } from '#cycles'
import { answersOf, readForm, type Complaints } from '#forms'
import { measuresAbout, sayGrade, sayGroup, sayMeasure, spotsOf } from '#indicators'
import { organizationWith } from '#organizations'
import { asPerson, type Database, found, refuseUnless, type Transaction } from '#platform'
import { Hono, type Context } from 'hono'
import type { ComponentChildren } from 'preact'
import type { z } from 'zod'
import { beginInquiry } from './begin-inquiry.ts'
import { ChoosePage } from './choose-page.tsx'
import { placesOf, type Beginning } from './inquiries.store.ts'
import { aimForm, ownForm, predictionForm } from './inquiry.ts'
import { readOwnNumbers, type OwnNumber } from './own-number.ts'
import { OwnPage, PredictPage } from './predict-page.tsx'
import { words } from './words.ts'

/** Choosing what to look at and predicting; the picture comes after. */
export const beginRoutes = (db: Database) =>
  new Hono()
    .get('/inquiries/new', (c) => {
      const query = c.req.query()
      if (query['own']) return render(c, <OwnPage reader={c.var.reader} answers={{ unit: 'percent' }} />)
      return query['measure'] ? showPrediction(db, c, query) : showChoice(db, c)
    })
    .post('/inquiries', async (c) => {
      const given = await readForm(c.req)
      const answers = answersOf(predictionForm, given)
      if (!answers.ok) return showPrediction(db, c, given, answers.complaints)
      const { language } = c.var.reader
      const { measure } = answers.value
      return begin(db, c, (tx) => aimOf(tx, language, answers.value), {
        given,
        keep: `inquiry-${measure.id}`,
      })
    })
    .post('/inquiries/own', async (c) => {
      const given = await readForm(c.req)
      const answers = answersOf(ownForm, given)
      if (!answers.ok) {
        c.status(422)
        return render(c, <OwnPage reader={c.var.reader} answers={given} complaints={answers.complaints} />)
      }
      const { numbers, ...own } = answers.value
      const aim = { ...own, measure: null, grade: 'all', group: 'all' }
      const numbered = async () => ({ ...aim, numbers: readOwnNumbers(numbers).numbers })
      return begin(db, c, numbered, { given, keep: 'inquiry-own' })
    })

type Aimed = Omit<Beginning, 'id' | 'cycle'> & { numbers?: OwnNumber[] }

/** The form as it came, and the name under which it is kept while it is written. */
interface Sent {
  given: Record<string, unknown>
  keep: string
}

async function begin(
  db: Database,
  c: Context,
  aim: (tx: Transaction) => Promise<Aimed>,
  { given, keep }: Sent,
) {
  const [id, me] = [numberOf(given), c.var.reader.id]
  const beginning = db.as(asPerson(me), async (tx) => {
    const cycle = await ownCycle(tx, me)
    const { numbers, ...aimed } = await aim(tx)
    await beginInquiry(tx, me, { ...aimed, id, cycle: cycle.id }, numbers)
  })
  await madeOnce('inquiry', beginning)
  return c.redirect(`/inquiries/${id}?saved=${keep}`, 303)
}

async function aimOf(
  tx: Transaction,
  language: string,
  asked: z.output<typeof predictionForm>,
): Promise<Aimed> {
  const { measure, place, grades, groups } = await aimedAt(tx, asked)
  const [grade, group] = [among(grades, asked.grade), among(groups, asked.group)]
  const said = { measure: sayMeasure(measure), group: sayGroup(language, group), place: place.name }
  return {
    title: words(language)('titleOf', { ...said, grade: sayGrade(language, grade) }).slice(0, 300),
    measure: { ...asked.measure, about: asked.about },
    grade,
    group,
    unit: measure.unit,
    prediction: asked.prediction,
  }
}

async function aimedAt(tx: Transaction, { measure, about }: z.output<typeof aimForm>) {
  const [spots, place] = await Promise.all([
    spotsOf(tx, { space: measure.space, measure: measure.id, about }),
    organizationWith(tx, about),
  ])
  const { grades, groups } = spots
  refuseUnless(grades.length > 0)
  return { measure: found(spots.measure), place: found(place), grades, groups }
}

const among = (list: readonly string[], asked: string) =>
  list.find((one) => one === asked) ?? list[0] ?? asked

async function showPrediction(
  db: Database,
  c: Context,
  given: Record<string, unknown>,
  complaints?: Complaints,
) {
  const { reader } = c.var
  const aim = found(aimForm.safeParse(given).data)
  const shown = await db.ask(asPerson(reader.id), (tx) => aimedAt(tx, aim))
  if (complaints) c.status(422)
  return render(c, <PredictPage {...{ reader, ...shown, complaints }} answers={given} />)
}

async function showChoice(db: Database, c: Context) {
  const { reader } = c.var
  const offers = await db.read(asPerson(reader.id), async (tx) => {
    const [places] = await Promise.all([placesOf(tx, reader.id), ownCycle(tx, reader.id)])
    const measures = await Promise.all(places.map(({ id }) => measuresAbout(tx, id)))
    return places.map((place, i) => ({ ...place, measures: measures[i] ?? [] }))
  })
  return render(c, <ChoosePage {...{ reader, offers }} />)
}

const render = (c: Context, page: ComponentChildren) =>
  c.render(page, { title: words(c.var.reader.language)('chooseTitle'), at: 'cycle' })
