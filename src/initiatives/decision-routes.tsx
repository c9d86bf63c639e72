import { idsIn } from '#addresses'
import { answersOf, readForm, type Between, type Complaints } from '#forms'
import { asPerson, type Database, found, refuseUnless } from '#platform'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { addressOf } from './address.ts'
import { decideInitiative } from './decide-initiative.ts'
import { DecisionPage } from './decision-page.tsx'
import { decisionForm, ranks } from './initiative.ts'
import { inventoryOf } from './initiatives.store.ts'
import { rankInitiative } from './rank-initiative.ts'
import { rightsIn } from './rights.store.ts'
import { sayBoth } from './say-both.ts'
import { words } from './words.ts'

const one = '/organizations/:space/initiatives/:id'
const rankForm = z.object({ rank: z.enum(ranks) })

/** Ranking and deciding. */
export const decisionRoutes = (db: Database) =>
  new Hono()
    .post(`${one}/rank`, async (c) => {
      const { space, id } = idsIn(c, 'space', 'id')
      const { rank } = found(rankForm.safeParse(await readForm(c.req)).data)
      await db.as(asPerson(c.var.reader.id), (tx) => rankInitiative(tx, { space, id }, rank))
      return c.redirect(`${addressOf(space)}#${rank}`, 303)
    })
    .get(`${one}/decision`, (c) => showDecision(db, c))
    .post(`${one}/decision`, async (c) => {
      const { space, id } = idsIn(c, 'space', 'id')
      const given = await readForm(c.req)
      const answers = answersOf(decisionForm, given)
      if (!answers.ok) return showDecision(db, c, { given, complaints: answers.complaints })
      const outcome = await db.as(asPerson(c.var.reader.id), (tx) =>
        decideInitiative(tx, { space, id }, answers.value, given),
      )
      if (!outcome.ok) return showDecision(db, c, { ...outcome, given: outcome.between?.answers ?? given })
      return c.redirect(`${addressOf(space, id)}?saved=decision-${id}`, 303)
    })

interface Again {
  given: Record<string, unknown>
  complaints: Complaints
  between?: Between
}

async function showDecision(db: Database, c: Context, again?: Again) {
  const { reader } = c.var
  const { space, id } = idsIn(c, 'space', 'id')
  const [rights, initiatives] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([rightsIn(tx, space), inventoryOf(tx, space)]),
  )
  refuseUnless(rights?.keeps)
  const initiative = found(initiatives.find((other) => other.id === id))
  const answers = again?.given ?? { ...initiative }
  const both = again?.between && sayBoth(again.between, reader, { initiatives })
  if (again) c.status(422)
  const page = (
    <DecisionPage
      {...{ reader, one: initiative, initiatives, answers, both }}
      complaints={again?.complaints}
    />
  )
  return c.render(page, {
    title: words(reader.language)('decideTitle', { name: initiative.name }),
    at: 'people',
  })
}
