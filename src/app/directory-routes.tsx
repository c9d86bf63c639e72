import { idIn } from '#addresses'
import { asPerson, found, type Database } from '#platform'
import { Hono } from 'hono'
import { z } from 'zod'
import { DirectoryPage } from './directory-page.tsx'
import { findPeople, shownPerson } from './directory.store.ts'
import { PersonPage } from './person-page.tsx'
import { words } from './words.ts'

const queryForm = z.object({
  words: z
    .string()
    .catch('')
    .transform((given) => given.toWellFormed().replaceAll('\0', '').trim().slice(0, 200)),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

/** Finding people, and what a colleague sees of one. */
export const directoryRoutes = (db: Database) =>
  new Hono()
    .get('/people/directory', async (c) => {
      const { reader } = c.var
      const query = queryForm.parse(c.req.query())
      const people = await db.ask(asPerson(reader.id), (tx) => findPeople(tx, query.words, query.page))
      return c.render(<DirectoryPage {...{ reader, people, ...query }} />, {
        title: words(reader.language)('directoryTitle'),
        at: 'people',
      })
    })
    .get('/people/:id', async (c) => {
      const { reader } = c.var
      const id = idIn(c)
      const person = found(await db.read(asPerson(reader.id), (tx) => shownPerson(tx, id)))
      return c.render(<PersonPage {...{ reader, person }} />, { title: person.name, at: 'people' })
    })
