import { asPerson, type Transaction } from '#platform'
import { Hono } from 'hono'
import { MyWordsPage } from './my-words-page.tsx'
import { fileOf, type MyWords } from './my-words.ts'
import { allSaidBy } from './overview.store.ts'
import type { FeedbackTools } from './feedback-tools.ts'
import { words } from './words.ts'

/** What a person said in rooms and promised there: to read, and as a file to take along. */
export const myWordsRoutes = ({ db, promisesOf }: FeedbackTools) => {
  const mine = async (tx: Transaction, person: string): Promise<MyWords> => {
    const [said, promises] = await Promise.all([allSaidBy(tx, person), promisesOf(tx, person)])
    return { said, promises }
  }
  return new Hono()
    .get('/me/words', async (c) => {
      const { reader } = c.var
      const own = await db.ask(asPerson(reader.id), (tx) => mine(tx, reader.id))
      const title = words(reader.language)('mineTitle')
      return c.render(<MyWordsPage {...{ reader, ...own }} />, { title })
    })
    .get('/me/words/file', async (c) => {
      const me = c.var.reader.id
      const file = fileOf(await db.ask(asPerson(me), (tx) => mine(tx, me)))
      return c.body(file, 200, {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': 'attachment; filename="my-words.json"',
      })
    })
}
