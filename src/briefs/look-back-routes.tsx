import { idIn } from '#addresses'
import { answersOf, readForm, type Complaints } from '#forms'
import { asPerson, type Database, found, refuseUnless } from '#platform'
import { Hono, type Context } from 'hono'
import { lookBackForm } from './brief.ts'
import { briefWith } from './briefs.store.ts'
import { LookBackPage } from './look-back-page.tsx'
import { lookBack } from './look-back.ts'
import { putAside } from './put-aside.ts'
import { words } from './words.ts'

/** Looking back at a decision, and putting one aside. */
export const lookBackRoutes = (db: Database) =>
  new Hono()
    .get('/briefs/:id/look-back', (c) => showLookBack(db, c))
    .post('/briefs/:id/look-back', async (c) => {
      const [id, me, given] = [idIn(c), c.var.reader.id, await readForm(c.req)]
      const answers = answersOf(lookBackForm, given)
      if (!answers.ok) return showLookBack(db, c, { given, complaints: answers.complaints })
      await db.as(asPerson(me), (tx) => lookBack(tx, me, id, answers.value))
      return c.redirect(`/briefs/${id}?saved=brief-back-${id}#decision`, 303)
    })
    .post('/briefs/:id/aside', (c) => moveAside(db, c, true))
    .post('/briefs/:id/aside/ending', (c) => moveAside(db, c, false))

async function moveAside(db: Database, c: Context, aside: boolean) {
  const [id, me] = [idIn(c), c.var.reader.id]
  await db.as(asPerson(me), (tx) => putAside(tx, me, { noun: 'brief', id }, aside))
  return c.redirect(`/briefs/${id}`, 303)
}

interface Again {
  given: Record<string, unknown>
  complaints: Complaints
}

async function showLookBack(db: Database, c: Context, again?: Again) {
  const { reader } = c.var
  const id = idIn(c)
  const brief = found(await db.ask(asPerson(reader.id), (tx) => briefWith(tx, reader.id, id)))
  refuseUnless(brief.decidedOn)
  if (again) c.status(422)
  const answers = again?.given ?? { ...brief }
  const page = <LookBackPage {...{ reader, brief, answers }} complaints={again?.complaints} />
  return c.render(page, { title: words(reader.language)('lookBack'), at: 'cycle' })
}
