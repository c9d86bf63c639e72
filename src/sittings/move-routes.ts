import { answersOf, readForm } from '#forms'
import { asPerson, type Database, found, refuseUnless } from '#platform'
import { Hono } from 'hono'
import { leadSitting } from './lead-sitting.ts'
import { moveSitting } from './move-sitting.ts'
import { pressForm } from './pressing.ts'
import { sittingIn, wantsData } from './read-address.ts'
import { addressOf } from './room.ts'
import { readLive } from './say-live.ts'

/** What is pressed in a sitting, and who leads through it. */
export const moveRoutes = (db: Database) =>
  new Hono()
    .post('/sittings/:space/:id/moves', async (c) => {
      const [at, { reader }] = [sittingIn(c), c.var]
      const pressed = answersOf(pressForm, await readForm(c.req))
      refuseUnless(pressed.ok)
      const [did, live] = await db.as(asPerson(reader.id), async (tx) => [
        await moveSitting(tx, at, pressed.value),
        wantsData(c) ? await readLive(tx, at, reader) : undefined,
      ])
      if (wantsData(c)) return c.json({ did, live: found(live) })
      return c.redirect(`${addressOf(at)}${did ? '' : '?stands'}`, 303)
    })
    .post('/sittings/:space/:id/leading', async (c) => {
      const [at, { reader }] = [sittingIn(c), c.var]
      const live = await db.as(asPerson(reader.id), async (tx) => {
        await leadSitting(tx, reader.id, at)
        return wantsData(c) ? readLive(tx, at, reader) : undefined
      })
      return wantsData(c) ? c.json({ did: true, live: found(live) }) : c.redirect(addressOf(at), 303)
    })
