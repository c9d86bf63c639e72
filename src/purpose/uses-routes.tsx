import { lets, ownCycle } from '#cycles'
import { sayBetween } from '#drafts'
import { answersOf, between, readForm, textOf, type Between, type Complaints } from '#forms'
import { asPerson, type Database, type Transaction } from '#platform'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { ChangePage } from './change-page.tsx'
import { changePurpose } from './change-purpose.ts'
import { expectedOf } from './expectations.store.ts'
import { peopleAround } from './people.store.ts'
import { peopleOf } from './people.ts'
import { holdPurpose, purposeOf } from './purpose.store.ts'
import { noPurpose, purposeForm, purposeTexts, tellingsOf, textsOf, uses, type Purpose } from './purpose.ts'
import type { UsesProps } from './uses-form.tsx'
import { UsesPage } from './uses-page.tsx'
import { words } from './words.ts'

/** What this cycle is for: writing it, and being asked before somebody else sees more or less. */
export const usesRoutes = (db: Database) =>
  new Hono()
    .get('/purpose/uses', async (c) => {
      const me = c.var.reader.id
      const purpose = await db.read(asPerson(me), async (tx) =>
        purposeOf(tx, me, (await ownCycle(tx, me)).id),
      )
      return showUses(c, purpose ?? noPurpose)
    })
    .post('/purpose', async (c) => {
      const given = await readForm(c.req)
      const answers = answersOf(purposeForm, given)
      if (!answers.ok) return showAgain(c, given, answers.complaints)
      if (given.mix === 'back') return showAgain(c, given)
      const me = c.var.reader.id
      const asked = await db.as(asPerson(me), async (tx) => {
        const cycle = await ownCycle(tx, me)
        if (!lets(cycle, 'write purpose')) return 'closed'
        await holdPurpose(tx, me, cycle.id)
        const came = between(purposeTexts, given, textsOf((await purposeOf(tx, me, cycle.id)) ?? noPurpose))
        if (came) return { came }
        const answer = answerForm.safeParse(given).data
        const question = await changePurpose(tx, { person: me, cycle: cycle.id }, answers.value, answer)
        return question && { ...question, people: await namedPeople(tx, me) }
      })
      if (asked === 'closed') return showAgain(c, given, { uses: 'closed' })
      if (!asked) return c.redirect('/purpose?saved=purpose', 303)
      if ('came' in asked && asked.came) return showBoth(c, asked.came)
      const page = (
        <ChangePage reader={c.var.reader} after={answers.value} base={textOf(given.base)} {...asked} />
      )
      return c.render(page, { title: words(c.var.reader.language)('changeTitle'), at: 'cycle' })
    })

const answerForm = z.union([
  z.object({ mix: z.literal('old') }),
  z.object({ mix: z.literal('new'), mark: z.string().max(300) }),
])

/** Everybody a picture of a leader names. */
async function namedPeople(tx: Transaction, person: string) {
  const [around, places] = await Promise.all([peopleAround(tx, person), expectedOf(tx, person)])
  return peopleOf(around, places)
}

/** Other words were kept meanwhile: the form comes back with both. */
function showBoth(c: Context, came: Between) {
  const { reader } = c.var
  c.status(409)
  const both = sayBetween(came, reader)
  const page = <UsesPage {...{ reader, both }} purpose={asTyped(came.answers)} base={came.answers.base} />
  return c.render(page, { title: words(reader.language)('use'), at: 'cycle' })
}

/** The form as it was sent, with what it was loaded with. */
function showAgain(c: Context, given: Record<string, unknown>, complaints?: Complaints) {
  if (complaints) c.status(422)
  return showUses(c, asTyped(given), { complaints, base: textOf(given.base) })
}

function showUses(c: Context, purpose: Purpose, again: Pick<UsesProps, 'complaints' | 'base'> = {}) {
  const { reader } = c.var
  return c.render(<UsesPage {...{ reader, purpose, ...again }} />, {
    title: words(reader.language)('use'),
    at: 'cycle',
  })
}

/** The answers as they were typed, for the form that comes back. */
const asTyped = (given: Record<string, unknown>): Purpose => ({
  uses: uses.filter((use) => [given.uses].flat().includes(use)),
  tellings: tellingsOf(given),
  audience: textOf(given.audience) ?? '',
  why: textOf(given.why) ?? '',
  expectations: textOf(given.expectations) ?? '',
})
