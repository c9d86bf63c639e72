import { idIn } from '#addresses'
import { answersOf, readForm, type Complaints } from '#forms'
import { asPerson, type Database, refuseUnless } from '#platform'
import { ideas } from '#purpose'
import { Hono, type Context } from 'hono'
import { CardsPage } from './cards-page.tsx'
import { cardsAfter, cardsFor, keepOfLines, linesForm, stepsDone } from './definition.ts'
import { linesOf } from './definitions.store.ts'
import { LinesPage } from './lines-page.tsx'
import { readTable } from './read-table.ts'
import { roundtableWith } from './roundtables.store.ts'
import { words } from './words.ts'
import { writeLine } from './write-line.ts'

const at = '/roundtables/:id/definition'

/** Exploring ideas before a definition is written: two cards read together, and a line each. */
export const exploringRoutes = (db: Database) =>
  new Hono()
    .get(`${at}/cards`, async (c) => {
      const { reader } = c.var
      const { table, lines, cards } = await explore(db, c)
      const next = cardsAfter(ideas, cards).map(({ key }) => key)
      const page = <CardsPage {...{ reader, table, cards, next }} done={stepsDone(lines, [])} />
      return c.render(page, { title: words(reader.language)('step.cards'), at: 'people' })
    })
    .get(`${at}/lines`, (c) => showLines(db, c))
    .post(`${at}/lines`, async (c) => {
      const [given, id, me] = [await readForm(c.req), idIn(c), c.var.reader.id]
      const answers = answersOf(linesForm, given)
      if (!answers.ok) return showLines(db, c, { given, complaints: answers.complaints })
      const cards = cardsFor(ideas, { chosen: keysIn(c), written: [] })
      const keys = cards.map(({ key }) => key)
      await db.as(asPerson(me), async (tx) => {
        await readTable(tx, me, id)
        for (const idea of keys)
          if (idea in answers.value)
            await writeLine(tx, id, { person: me, idea, words: answers.value[idea] ?? '' })
      })
      return c.redirect(
        `/roundtables/${id}/definition/lines?cards=${keys.join('.')}&saved=${keepOfLines(id, cards)}`,
        303,
      )
    })

const keysIn = (c: Context) => (c.req.query('cards') ?? '').split('.').filter(Boolean)

async function explore(db: Database, c: Context) {
  const [id, me] = [idIn(c), c.var.reader.id]
  const [room, lines] = await db.ask(asPerson(me), (tx) =>
    Promise.all([roundtableWith(tx, me, id), linesOf(tx, id)]),
  )
  refuseUnless(room?.mine === 'member')
  const written = [...new Set(lines.map(({ idea }) => idea))]
  return { table: room, lines, cards: cardsFor(ideas, { chosen: keysIn(c), written }) }
}

async function showLines(
  db: Database,
  c: Context,
  again?: { given: Record<string, unknown>; complaints: Complaints },
) {
  const { reader } = c.var
  const { table, lines, cards } = await explore(db, c)
  if (again) c.status(422)
  const mine = lines.filter(({ person }) => person === reader.id)
  const answers = again?.given ?? Object.fromEntries(mine.map((line) => [line.idea, line.words]))
  const page = (
    <LinesPage
      {...{ reader, table, cards, lines, answers }}
      done={stepsDone(lines, [])}
      complaints={again?.complaints}
    />
  )
  return c.render(page, { title: words(reader.language)('step.lines'), at: 'people' })
}
