import { idOf, idsIn } from '#addresses'
import { readForm, type Between, type Complaints } from '#forms'
import { noteReading } from '#history'
import { personWith } from '#people'
import { asPerson, type Database, found, refuseUnless, type Transaction } from '#platform'
import { audiencesOf, whoSees } from '#sharing'
import { Hono, type Context } from 'hono'
import { answersFrom, isOpen, monthOf } from './pulse.ts'
import { PulsePage } from './pulse-page.tsx'
import { pulsesOf, pulseWith } from './pulses.store.ts'
import { sayMonth } from './say-pulse.ts'
import { MonthPage } from './month-page.tsx'
import { words } from './words.ts'
import { writePulse } from './write-pulse.ts'

/** A leader's months in four elements; a month that somebody shares is read under theirs. */
export const pulseRoutes = (db: Database) =>
  new Hono()
    .get('/pulse', (c) => showPulse(db, c, monthOf(c.var.reader.today)))
    .get('/pulse/:month', async (c) => {
      const { month } = c.req.param()
      const me = c.var.reader.id
      const id = idOf(month)
      if (!id) return showPulse(db, c, month)
      const pulse = found(await db.ask(asPerson(me), (tx) => pulseWith(tx, me, id)))
      return c.redirect(`/pulse/${pulse.month}`, 302)
    })
    .post('/pulse/:month', async (c) => {
      const { reader } = c.var
      const [{ month }, given] = [c.req.param(), await readForm(c.req)]
      const outcome = await db.as(asPerson(reader.id), (tx) =>
        writePulse(tx, reader.id, { month, today: reader.today }, given),
      )
      if (!outcome.ok) return showPulse(db, c, month, { given, ...outcome })
      const at = month === monthOf(reader.today) ? '/pulse' : `/pulse/${month}`
      return c.redirect(`${at}?saved=pulse-${month}`, 303)
    })
    .get('/shared/:space/pulse/:id', async (c) => {
      const { reader } = c.var
      const { space, id } = idsIn(c, 'space', 'id')
      const shared = await db.askNoted(
        asPerson(reader.id),
        (tx) => noteReading(tx, { noun: 'pulse', space, id }),
        (tx) => sharedPulse(tx, space, id),
      )
      const title = words(reader.language)('of', { month: sayMonth(shared.pulse.month, reader) })
      return c.render(<MonthPage {...{ reader, ...shared }} />, { title, at: 'people' })
    })

async function sharedPulse(tx: Transaction, space: string, id: string) {
  const [pulse, owner] = await Promise.all([pulseWith(tx, space, id), personWith(tx, space)])
  return { pulse: found(pulse), owner: owner?.name ?? '' }
}

interface Again {
  given: Record<string, unknown>
  complaints: Complaints
  between?: Between
}

/** A leader's months, and to whom the one in question is open. */
async function monthIn(tx: Transaction, me: string, month: string) {
  const pulses = await pulsesOf(tx, me)
  const stands = pulses.find((pulse) => pulse.month === month)
  const audiences = stands ? await audiencesOf(tx, me, { noun: 'pulse', id: stands.id }) : []
  return { pulses, stands, audiences }
}

async function showPulse(db: Database, c: Context, month: string, again?: Again) {
  const { reader } = c.var
  refuseUnless(isOpen(month, reader.today))
  const { pulses, stands, audiences } = await db.read(asPerson(reader.id), (tx) =>
    monthIn(tx, reader.id, month),
  )
  const seen = stands && { ...whoSees(audiences, reader), href: `/sharing/pulse/${stands.id}` }
  const came = again?.between
  if (again) c.status(came ? 409 : 422)
  const answers = came?.answers ?? again?.given ?? answersFrom(stands)
  const page = (
    <PulsePage {...{ reader, month, pulses, answers, came, seen }} complaints={again?.complaints} />
  )
  return c.render(page, { title: words(reader.language)('title'), at: 'cycle' })
}
