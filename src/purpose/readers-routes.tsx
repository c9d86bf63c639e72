import { tellShared } from '#feedback'
import { noteReading } from '#history'
import { personWith } from '#people'
import { asPerson, found, type Database } from '#platform'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { philosophyWith } from './philosophy.store.ts'
import { purposeWith } from './purpose.store.ts'
import { SharedPhilosophyPage, SharedPurposePage } from './readers-page.tsx'
import { words } from './words.ts'

const idIn = (c: Context, name: string) => found(z.uuid().safeParse(c.req.param(name)).data)

/** A purpose and a philosophy that somebody shares, to read. */
export const readersRoutes = (db: Database) =>
  new Hono()
    .get('/shared/:space/purpose/:id', async (c) => {
      const { reader } = c.var
      const subject = { noun: 'purpose', space: idIn(c, 'space'), id: idIn(c, 'id') } as const
      const parts = await db.as(asPerson(reader.id), async (tx) => {
        const [purpose, owner, feedback] = await Promise.all([
          purposeWith(tx, subject.space, subject.id),
          personWith(tx, subject.space),
          tellShared(tx, reader, subject),
        ])
        const read = { purpose: found(purpose), owner: owner?.name ?? null, feedback }
        await noteReading(tx, subject)
        return read
      })
      const title = words(reader.language)('title')
      return c.render(<SharedPurposePage {...{ reader, ...parts }} />, { title, at: 'people' })
    })
    .get('/shared/:space/philosophy/:id', async (c) => {
      const { reader } = c.var
      const subject = { noun: 'philosophy', space: idIn(c, 'space'), id: idIn(c, 'id') } as const
      const parts = await db.as(asPerson(reader.id), async (tx) => {
        const [philosophy, owner, feedback] = await Promise.all([
          philosophyWith(tx, subject.space, subject.id),
          personWith(tx, subject.space),
          tellShared(tx, reader, subject),
        ])
        const read = { philosophy: found(philosophy), owner: owner?.name ?? null, feedback }
        await noteReading(tx, subject)
        return read
      })
      const title = words(reader.language)('philosophy')
      return c.render(<SharedPhilosophyPage {...{ reader, ...parts }} />, { title, at: 'people' })
    })
