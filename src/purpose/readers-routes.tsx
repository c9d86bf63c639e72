import { idsIn } from '#addresses'
import { readTheirs } from '#feedback'
import { asPerson, found, type Database } from '#platform'
import { Hono } from 'hono'
import { philosophyWith } from './philosophy.store.ts'
import { purposeWith } from './purpose.store.ts'
import { SharedPhilosophyPage, SharedPurposePage } from './readers-page.tsx'
import { words } from './words.ts'

/** A purpose and a philosophy that somebody shares, to read. */
export const readersRoutes = (db: Database) =>
  new Hono()
    .get('/shared/:space/purpose/:id', async (c) => {
      const { reader } = c.var
      const subject = { noun: 'purpose', ...idsIn(c, 'space', 'id') } as const
      const parts = await db.as(asPerson(reader.id), (tx) => {
        const purpose = purposeWith(tx, subject.space, subject.id)
        return readTheirs(
          tx,
          reader,
          subject,
          purpose.then((one) => ({ purpose: found(one) })),
        )
      })
      const title = words(reader.language)('title')
      return c.render(<SharedPurposePage {...{ reader, ...parts }} />, { title, at: 'people' })
    })
    .get('/shared/:space/philosophy/:id', async (c) => {
      const { reader } = c.var
      const subject = { noun: 'philosophy', ...idsIn(c, 'space', 'id') } as const
      const parts = await db.as(asPerson(reader.id), (tx) => {
        const philosophy = philosophyWith(tx, subject.space, subject.id)
        return readTheirs(
          tx,
          reader,
          subject,
          philosophy.then((one) => ({ philosophy: found(one) })),
        )
      })
      const title = words(reader.language)('philosophy')
      return c.render(<SharedPhilosophyPage {...{ reader, ...parts }} />, { title, at: 'people' })
    })
