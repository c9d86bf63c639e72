import { answersOf, readForm } from '#forms'
import { asPerson, type Database } from '#platform'
import { Hono, type Context } from 'hono'
import { answersFrom, hoursForm, usualHours, withMonday } from './hour.ts'
import { HoursPage } from './hours-page.tsx'
import { hoursOf } from './hours.store.ts'
import { words } from './words.ts'
import { writeHours } from './write-hours.ts'

type HoursProps = Parameters<typeof HoursPage>[0]

/** Which hours of a week suit somebody for meetings. */
export const hoursRoutes = (db: Database) =>
  new Hono()
    .get('/me/hours', async (c) => {
      const { id } = c.var.reader
      const hours = await db.ask(asPerson(id), (tx) => hoursOf(tx, id))
      const told = c.req.query('saved') === 'hours' ? 'saved' : undefined
      const answers = answersFrom(hours.length ? hours : usualHours)
      return show(c, { answers, told, usual: !hours.length && !told })
    })
    .post('/me/hours', async (c) => {
      const { id } = c.var.reader
      const given = await readForm(c.req)
      const read = answersOf(hoursForm, given)
      if (!read.ok) {
        c.status(422)
        return show(c, { answers: given, complaints: read.complaints })
      }
      await db.as(asPerson(id), (tx) => writeHours(tx, id, read.value))
      return c.redirect('/me/hours?saved=hours', 303)
    })
    .post('/me/hours/monday', async (c) =>
      show(c, { answers: withMonday(await readForm(c.req)), told: 'copied' }),
    )

const show = (c: Context, props: Omit<HoursProps, 'reader'>) =>
  c.render(<HoursPage reader={c.var.reader} {...props} />, { title: words(c.var.reader.language)('title') })
