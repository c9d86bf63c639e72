import { idIn } from '#addresses'
import { asPerson, found, type Database, type Transaction } from '#platform'
import { Hono, type Context } from 'hono'
import { questionWith, removeQuestion, setSeen } from './questions.store.ts'

/** What a leader does with a question that came back: seen, not after all, removed. */
export const questionRoutes = (db: Database) =>
  new Hono()
    .post('/structures/questions/:id/seen', (c) => carryOut(db, c, (...at) => setSeen(...at, true)))
    .post('/structures/questions/:id/seen/ending', (c) => carryOut(db, c, (...at) => setSeen(...at, false)))
    .post('/structures/questions/:id/removal', (c) => carryOut(db, c, removeQuestion))

async function carryOut(
  db: Database,
  c: Context,
  deed: (tx: Transaction, person: string, id: string) => Promise<unknown>,
) {
  const [id, me] = [idIn(c), c.var.reader.id]
  const note = await db.as(asPerson(me), async (tx) => {
    const { noteId } = found(await questionWith(tx, me, id))
    await deed(tx, me, id)
    return noteId
  })
  return c.redirect(`/structures/notes/${note}`, 303)
}
