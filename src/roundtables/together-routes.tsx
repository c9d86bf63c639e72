import { idIn } from '#addresses'
import { sayBetween } from '#drafts'
import { answersOf, readForm, type Between, type Complaints } from '#forms'
import { asPerson, type Database, refuseUnless } from '#platform'
import { ideas } from '#purpose'
import { Hono, type Context } from 'hono'
import { definitionForm, noDefinition, stepsDone } from './definition.ts'
import { linesOf, wordingsOf } from './definitions.store.ts'
import { readTable } from './read-table.ts'
import { roundtableWith } from './roundtables.store.ts'
import { TogetherPage } from './together-page.tsx'
import { words } from './words.ts'
import { writeDefinition } from './write-definition.ts'

const at = '/roundtables/:id/definition/together'

/** Writing a definition together. */
export const togetherRoutes = (db: Database) =>
  new Hono()
    .get(at, (c) => showTogether(db, c))
    .post(at, async (c) => {
      const [given, id, me] = [await readForm(c.req), idIn(c), c.var.reader.id]
      const answers = answersOf(definitionForm, given)
      if (!answers.ok) return showTogether(db, c, { given, complaints: answers.complaints })
      const kept = await db.as(asPerson(me), async (tx) => {
        await readTable(tx, me, id)
        return writeDefinition(tx, { person: me, circle: id }, answers.value, given)
      })
      if (!kept.ok) return showTogether(db, c, { given, complaints: {}, between: kept.between })
      return c.redirect(`/roundtables/${id}/definition?saved=definition-${id}`, 303)
    })

interface Again {
  given: Record<string, unknown>
  complaints: Complaints
  /** Another member kept other words meanwhile. */
  between?: Between
}

/** The form in which a group writes its definition, with the lines of all below it. */
async function showTogether(db: Database, c: Context, again?: Again) {
  const { reader } = c.var
  const id = idIn(c)
  const [table, lines, wordings] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([roundtableWith(tx, reader.id, id), linesOf(tx, id), wordingsOf(tx, id, 1)]),
  )
  refuseUnless(table?.mine === 'member')
  if (again) c.status(again.between ? 409 : 422)
  const answers = again?.between?.answers ?? again?.given ?? { ...(wordings[0] ?? noDefinition) }
  const both = again?.between && sayBetween(again.between, reader)
  const page = (
    <TogetherPage
      {...{ reader, table, lines, answers, both }}
      cards={ideas}
      done={stepsDone(lines, wordings)}
      complaints={again?.complaints}
    />
  )
  return c.render(page, { title: words(reader.language)('step.together'), at: 'people' })
}
