import { spaceForm } from '#frameworks'
import { asPerson, found, type Database, type Transaction } from '#platform'
import { leadVersions, nameOfVersion, successorsOf } from '#standards'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { NoCycle } from './own-cycle.ts'
import { movedChoices } from './move.ts'
import { MovePage } from './move-page.tsx'
import { moveStandards } from './move-standards.ts'
import { presentChoice } from './standards.store.ts'
import { words } from './words.ts'

const at = '/cycle/standards/:space/:version/move/:toSpace/:toVersion'

/** Moving what was chosen of one version to the one that follows it; first shown, then done by whoever wants it. */
export const moveRoutes = (db: Database) =>
  new Hono()
    .get(at, (c) => showMove(db, c))
    .post(at, async (c) => {
      const { id: person } = c.var.reader
      await db.as(asPerson(person), async (tx) => {
        const { cycle, to, from, moved } = await moveOf(tx, person, c)
        await moveStandards(tx, { person, cycle }, { from, to }, moved.parts)
      })
      return c.redirect('/cycle/standards', 303)
    })

const idsForm = z.object({ space: spaceForm, version: z.uuid(), toSpace: spaceForm, toVersion: z.uuid() })

async function moveOf(tx: Transaction, person: string, c: Context) {
  const ids = found(idsForm.safeParse(c.req.param()).data)
  const [{ cycle, chosen: all }, successors] = await Promise.all([
    presentChoice(tx, person),
    successorsOf(tx, [ids.version]),
  ])
  if (!cycle) throw new NoCycle()
  const chosen = all.filter(({ version }) => version === ids.version)
  const one = found(chosen[0])
  const to = found(successors.find(({ version }) => version === ids.toVersion))
  const led = found(await leadVersions(tx, one, to))
  return { cycle: cycle.id, from: one, to, chosen, led, moved: movedChoices(chosen, led.leads) }
}

async function showMove(db: Database, c: Context) {
  const { language, id } = c.var.reader
  const parts = await db.read(asPerson(id), (tx) => moveOf(tx, id, c))
  return c.render(<MovePage {...{ language, ...parts }} />, {
    title: words(language)('moveTitle', { name: nameOfVersion(parts.to) }),
    at: 'cycle',
  })
}
