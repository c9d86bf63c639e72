import { idsIn } from '#addresses'
import { readForm, type Outcome } from '#forms'
import { asPerson, type Database, found, refuseUnless } from '#platform'
import { Hono, type Context } from 'hono'
import { backTo, savedAt } from './back-to.ts'
import { mendPromise } from './mend-promise.ts'
import { ChangePage } from './promise-page.tsx'
import { promiseWith } from './promises.store.ts'
import { settlePromise } from './settle-promise.ts'
import { words } from './words.ts'

const at = '/promises/:space/:id'

/** One promise: mending it, done or not, let go or taken up. */
export const changeRoutes = (db: Database) =>
  new Hono()
    .get(at, (c) => showChange(db, c))
    .post(at, async (c) => {
      const { reader } = c.var
      const [which, given] = [idsIn(c, 'space', 'id'), await readForm(c.req)]
      const outcome = await db.as(asPerson(reader.id), (tx) => mendPromise(tx, which, given, reader.today))
      if (!outcome.ok) return showChange(db, c, { given, outcome })
      return c.redirect(savedAt(backTo(given.back), `promise-${which.id}`), 303)
    })
    .post(`${at}/done`, (c) => settle(db, c, 'done'))
    .post(`${at}/dropped`, (c) => settle(db, c, 'dropped'))
    .post(`${at}/done/ending`, (c) => settle(db, c, 'open'))
    .post(`${at}/dropped/ending`, (c) => settle(db, c, 'open'))

async function settle(db: Database, c: Context, state: 'done' | 'dropped' | 'open') {
  const [which, given] = [idsIn(c, 'space', 'id'), await readForm(c.req)]
  await db.as(asPerson(c.var.reader.id), (tx) => settlePromise(tx, which, state))
  return c.redirect(backTo(given.back), 303)
}

interface Again {
  given: Record<string, unknown>
  outcome: Extract<Outcome<unknown>, { ok: false }>
}

async function showChange(db: Database, c: Context, again?: Again) {
  const { reader } = c.var
  const { space, id } = idsIn(c, 'space', 'id')
  const promise = found(await db.ask(asPerson(reader.id), (tx) => promiseWith(tx, space, id)))
  refuseUnless(promise.mine)
  const came = again?.outcome.between
  if (again) c.status(came ? 409 : 422)
  const answers = came?.answers ?? again?.given ?? { ...promise }
  const back = backTo(again ? again.given.back : c.req.query('back'))
  const page = (
    <ChangePage {...{ reader, promise, back, answers, came }} complaints={again?.outcome.complaints} />
  )
  return c.render(page, { title: words(reader.language)('changeTitle'), at: 'people' })
}
