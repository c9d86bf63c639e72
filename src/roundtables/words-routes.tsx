import { idIn } from '#addresses'
import { sayBetween } from '#drafts'
import { answersOf, readForm, type Between, type Complaints } from '#forms'
import { asPerson, type Database, refuseUnless } from '#platform'
import { Hono, type Context } from 'hono'
import { changeRoundtable } from './change-roundtable.ts'
import { readTable } from './read-table.ts'
import { answersFrom, roundtableForm } from './roundtable.ts'
import { homesOf } from './roundtables.store.ts'
import { words } from './words.ts'
import { WordsPage } from './words-page.tsx'

const at = '/roundtables/:id/words'

/** Hosts change what a table is called and what it is for. */
export const wordsRoutes = (db: Database) =>
  new Hono()
    .get(at, (c) => showWords(db, c))
    .post(at, async (c) => {
      const [given, id, me] = [await readForm(c.req), idIn(c), c.var.reader.id]
      const answers = answersOf(roundtableForm, given)
      if (!answers.ok) return showWords(db, c, { given, complaints: answers.complaints })
      const kept = await db.as(asPerson(me), async (tx) =>
        changeRoundtable(tx, await readTable(tx, me, id), answers.value, given),
      )
      if (!kept.ok) return showWords(db, c, { given, complaints: {}, between: kept.between })
      return c.redirect(`/roundtables/${id}?saved=roundtable-words-${id}`, 303)
    })

interface Again {
  given: Record<string, unknown>
  complaints: Complaints
  /** Another host kept other words meanwhile. */
  between?: Between
}

async function showWords(db: Database, c: Context, again?: Again) {
  const { reader } = c.var
  const [table, homes] = await db.ask(
    asPerson(reader.id),
    (tx) => Promise.all([readTable(tx, reader.id, idIn(c)), homesOf(tx, reader.id)]),
    'one plan',
  )
  refuseUnless(table.hosts)
  if (again) c.status(again.between ? 409 : 422)
  const answers = again?.between?.answers ?? again?.given ?? answersFrom(table)
  const both = again?.between && sayBetween(again.between, reader)
  const page = <WordsPage {...{ reader, table, homes, answers, both }} complaints={again?.complaints} />
  return c.render(page, { title: words(reader.language)('describe'), at: 'people' })
}
