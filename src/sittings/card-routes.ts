import { idIn } from '#addresses'
import { answersOf, readForm } from '#forms'
import { asPerson, found, Refusal, type Database, type Transaction } from '#platform'
import { Hono, type Context } from 'hono'
import type { z } from 'zod'
import { cardForm } from './card.ts'
import { removeCard } from './cards.store.ts'
import { notePromise } from './note-promise.ts'
import { noteTheme } from './note-theme.ts'
import { notePromiseForm, noteThemeForm } from './noting.ts'
import { sittingIn, wantsData } from './read-address.ts'
import { addressOf } from './room.ts'
import { readLive } from './say-live.ts'
import { writeCard } from './write-card.ts'

type At = ReturnType<typeof sittingIn>

/** What people write in a sitting: cards of their own, and promises and themes for all. */
export const cardRoutes = (db: Database) =>
  new Hono()
    .post('/sittings/:space/:id/cards', (c) =>
      keep(c, cardForm, (card) => carryOut(db, c, (tx, me, at) => writeCard(tx, me, at, card))),
    )
    .post('/sittings/:space/:id/cards/:card/ending', (c) =>
      carryOut(db, c, (tx, me, { space }) => removeCard(tx, me, space, idIn(c, 'card'))),
    )
    .post('/sittings/:space/:id/promises', (c) =>
      keep(c, notePromiseForm, (promise) => carryOut(db, c, (tx, _, at) => notePromise(tx, at, promise))),
    )
    .post('/sittings/:space/:id/themes', (c) =>
      keep(c, noteThemeForm, (theme) => carryOut(db, c, (tx, _, at) => noteTheme(tx, at, theme))),
    )

// A field that was left empty needs no page of its own: one is where one was. What no page sends is refused.
async function keep<Schema extends z.ZodType>(
  c: Context,
  form: Schema,
  then: (answers: z.output<Schema>) => Promise<Response>,
) {
  const read = answersOf(form, await readForm(c.req))
  if (read.ok) return then(read.value)
  if (wantsData(c)) return c.json({ did: false, complaints: read.complaints }, 422)
  if (Object.keys(read.complaints).every((field) => field === 'words'))
    return c.redirect(`${addressOf(sittingIn(c))}?${read.complaints.words}`, 303)
  throw new Refusal('not found')
}

async function carryOut(
  db: Database,
  c: Context,
  deed: (tx: Transaction, me: string, at: At) => Promise<unknown>,
) {
  const [at, { reader }] = [sittingIn(c), c.var]
  const live = await db.as(asPerson(reader.id), async (tx) => {
    await deed(tx, reader.id, at)
    return wantsData(c) ? readLive(tx, at, reader) : undefined
  })
  return wantsData(c) ? c.json({ did: true, live: found(live) }) : c.redirect(addressOf(at), 303)
}
