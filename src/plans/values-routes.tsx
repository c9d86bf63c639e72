import { answersOf, readForm, type Complaints } from '#forms'
import { asPerson, found, type Database, type Transaction } from '#platform'
import { Hono, type Context } from 'hono'
import { takeBackForm, valueForm, type SaidValue, type ValueAnswers, type ValuedGoal } from './value.ts'
import { ValuesPage, type Back } from './values-page.tsx'
import { words } from './words.ts'

/** Goals of one kind, an organization's or a leader's, and how it is kept where they are. */
export interface Valued {
  /** The address of such a goal, as routes say it. */
  path: string
  /** In which of the places it stands. */
  place: 'cycle' | 'people'
  /** Where else one may come from, and is led back to, by the name in `back`. */
  backs(c: Context): Record<string, Back>
  read(tx: Transaction, c: Context): Promise<{ goal: ValuedGoal | undefined; values: SaidValue[] }>
  /** Keeps a value, or takes that of a day back; gives what hinders it. */
  write(tx: Transaction, c: Context, value: ValueAnswers): Promise<Complaints | void>
  takeBack(tx: Transaction, c: Context, was: string): Promise<Complaints | void>
}

/** Where a goal is now, in one field, and what was seen before. */
export const valuesRoutes = (db: Database, valued: Valued) =>
  new Hono()
    .get(`${valued.path}/values`, (c) => showValues(db, c, { valued, answers: c.req.query() }))
    .post(`${valued.path}/values`, async (c) => {
      const [given, { reader }] = [await readForm(c.req), c.var]
      const answers = answersOf(valueForm(reader.today), given)
      if (!answers.ok) return showValues(db, c, { valued, answers: given, complaints: answers.complaints })
      const hindered = await db.as(asPerson(reader.id), (tx) => valued.write(tx, c, answers.value))
      if (hindered) return showValues(db, c, { valued, answers: given, complaints: hindered })
      return c.redirect(`${whereTo(c, valued, given.back)}?saved=${keptAs(c, answers.value.was)}`, 303)
    })
    .post(`${valued.path}/values/trash`, async (c) => {
      const { was } = found(takeBackForm.safeParse(await readForm(c.req)).data)
      const hindered = await db.as(asPerson(c.var.reader.id), (tx) => valued.takeBack(tx, c, was))
      if (hindered) return showValues(db, c, { valued, answers: {}, complaints: hindered })
      return c.redirect(`${goalOf(c)}/values?saved=${keptAs(c, was)}`, 303)
    })

// The address of the goal: that of its values without their name.
const goalOf = (c: Context) => c.req.path.replace(/\/values(?:\/trash)?$/, '')

// What the form is kept as on the device; the page names it alike.
const keptAs = (c: Context, was?: string) => `value-${goalOf(c).slice(-36)}${was ? `-${was}` : ''}`

// Back to where one came from: a list, what was seen so far, the goal.
const whereTo = (c: Context, valued: Valued, back: unknown) =>
  back === 'values' ? `${goalOf(c)}/values` : (valued.backs(c)[String(back)]?.href ?? goalOf(c))

interface Sent {
  valued: Valued
  answers: Record<string, unknown>
  complaints?: Complaints
}

async function showValues(db: Database, c: Context, { valued, answers, complaints }: Sent) {
  const { reader } = c.var
  const { goal, values } = await db.ask(asPerson(reader.id), (tx) => valued.read(tx, c))
  if (complaints) c.status(422)
  const from = valued.backs(c)[String(answers.back)]
  const page = { reader, values, answers, complaints, from, at: goalOf(c) }
  return c.render(<ValuesPage {...page} goal={found(goal)} />, {
    title: words(reader.language)('value'),
    at: valued.place,
  })
}
