import { idIn, pageAsked, wordsAsked } from '#addresses'
import { asPerson, found, type Database } from '#platform'
import { Hono } from 'hono'
import { DirectoryPage } from './directory-page.tsx'
import { findPeople, shownPerson } from './directory.store.ts'
import { PersonPage } from './person-page.tsx'
import { words } from './words.ts'

/** Finding people, and what a colleague sees of one. */
export const directoryRoutes = (db: Database) =>
  new Hono()
    .get('/people/directory', async (c) => {
      const { reader } = c.var
      const [asked, page] = [wordsAsked(c), pageAsked(c)]
      const people = await db.ask(asPerson(reader.id), (tx) => findPeople(tx, asked, page))
      return c.render(<DirectoryPage {...{ reader, people, page }} words={asked} />, {
        title: words(reader.language)('directoryTitle'),
        at: 'people',
      })
    })
    .get('/people/:id', async (c) => {
      const { reader } = c.var
      const id = idIn(c)
      const person = found(await db.ask(asPerson(reader.id), (tx) => shownPerson(tx, id)))
      return c.render(<PersonPage {...{ reader, person }} />, { title: person.name, at: 'people' })
    })
