import { idsIn } from '#addresses'
import { readTheirs } from '#feedback'
import { found, type Database, type Transaction } from '#platform'
import { Hono } from 'hono'
import { philosophyWith } from './philosophy.store.ts'
import { purposeWith } from './purpose.store.ts'
import { SharedPhilosophyPage, SharedPurposePage } from './readers-page.tsx'
import { words } from './words.ts'

interface Place {
  space: string
  id: string
}

/** A purpose and a philosophy that somebody shares, to read. */
export const readersRoutes = (db: Database) =>
  new Hono()
    .get('/shared/:space/purpose/:id', async (c) => {
      const { reader } = c.var
      const subject = { noun: 'purpose', ...idsIn(c, 'space', 'id') } as const
      const parts = await readTheirs(db, reader, subject, (tx) => purposeIn(tx, subject))
      const title = words(reader.language)('title')
      return c.render(<SharedPurposePage {...{ reader, ...parts }} />, { title, at: 'people' })
    })
    .get('/shared/:space/philosophy/:id', async (c) => {
      const { reader } = c.var
      const subject = { noun: 'philosophy', ...idsIn(c, 'space', 'id') } as const
      const parts = await readTheirs(db, reader, subject, (tx) => philosophyIn(tx, subject))
      const title = words(reader.language)('philosophy')
      return c.render(<SharedPhilosophyPage {...{ reader, ...parts }} />, { title, at: 'people' })
    })

const purposeIn = async (tx: Transaction, { space, id }: Place) => ({
  purpose: found(await purposeWith(tx, space, id)),
})

const philosophyIn = async (tx: Transaction, { space, id }: Place) => ({
  philosophy: found(await philosophyWith(tx, space, id)),
})
