import { presentCycle } from '#cycles'
import { answersOf, readForm } from '#forms'
import { asPerson, found, type Database } from '#platform'
import { Hono, type Context } from 'hono'
import { philosophyForm } from './philosophy.ts'
import { PurposePage } from './purpose-page.tsx'
import { philosophyOf, purposeOf, versionsOf } from './purpose.store.ts'
import { noPurpose, purposeForm } from './purpose.ts'
import { words } from './words.ts'
import { writePhilosophy } from './write-philosophy.ts'
import { writePurpose } from './write-purpose.ts'

/** Phase 1: purpose and philosophy. */
export const purposeRoutes = (db: Database) =>
  new Hono()
    .get('/purpose', (c) => showPurpose(db, c))
    .post('/purpose', async (c) => {
      const given = await readForm(c.req)
      const answers = answersOf(purposeForm, given)
      if (!answers.ok) return showPurpose(db, c, { purpose: given, complaints: answers.complaints })
      const me = c.var.reader.id
      await db.as(asPerson(me), async (tx) =>
        writePurpose(tx, me, found(await presentCycle(tx, me)).id, answers.value),
      )
      return c.redirect('/cycle?saved=purpose', 303)
    })
    .post('/philosophy', async (c) => {
      const given = await readForm(c.req)
      const answers = answersOf(philosophyForm, given)
      if (!answers.ok) return showPurpose(db, c, { philosophy: given, complaints: answers.complaints })
      const me = c.var.reader.id
      await db.as(asPerson(me), (tx) => writePhilosophy(tx, me, answers.value))
      return c.redirect('/cycle?saved=philosophy', 303)
    })

interface Again {
  purpose?: object
  philosophy?: object
  complaints: Record<string, string>
}

async function showPurpose(db: Database, c: Context, again?: Again) {
  const { reader } = c.var
  const [purpose, philosophy, versions] = await db.as(asPerson(reader.id), async (tx) => {
    const cycle = await presentCycle(tx, reader.id)
    return Promise.all([
      cycle && purposeOf(tx, reader.id, cycle.id),
      philosophyOf(tx, reader.id),
      versionsOf(tx, reader.id),
    ])
  })
  if (again) c.status(422)
  const noPhilosophy = { believe: '', value: '', therefore: '' }
  const page = (
    <PurposePage
      reader={reader}
      purpose={{ ...(purpose ?? noPurpose), ...again?.purpose }}
      philosophy={{ ...(philosophy ?? noPhilosophy), ...again?.philosophy }}
      versions={versions}
      complaints={again?.complaints}
    />
  )
  return c.render(page, { title: words(reader.language)('title'), at: 'cycle' })
}
