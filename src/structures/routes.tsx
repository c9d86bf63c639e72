import { answersOf, readForm } from '#forms'
import { asPerson, type Database } from '#platform'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { beginStructures } from './begin-structures.ts'
import { flowRoutes } from './flow-routes.tsx'
import { MapPage } from './map-page.tsx'
import { noteRoutes } from './note-routes.tsx'
import { placeGoals } from './place-goals.ts'
import { publishRoutes } from './publish-routes.tsx'
import { questionRoutes } from './question-routes.ts'
import { readNoteRoutes } from './read-note-routes.tsx'
import { startersFor } from './starters.ts'
import { structureRoutes } from './structure-routes.tsx'
import type { StructureTools } from './structure-tools.ts'
import { StructuresPage } from './structures-page.tsx'
import { roleOf, structuresOf } from './structures.store.ts'
import { goalsTalked } from './talks.store.ts'
import { words } from './words.ts'

/** A leader's groups, how information flows, and notes; and a note as whoever has its link reads it. */
export const structuresRoutes = (tools: StructureTools) => {
  const { db } = tools
  return new Hono()
    .get('/structures', (c) => showAll(db, c))
    .post('/structures/starters', async (c) => {
      const { reader } = c.var
      const { starter } = startersForm.parse(await readForm(c.req))
      const say = words(reader.language)
      const outcome = await db.as(asPerson(reader.id), async (tx) => {
        const offered = startersFor(await roleOf(tx, reader.id)).filter(({ key }) => starter.includes(key))
        const chosen = offered.map(({ key, kind }) => ({ kind, name: say(`starter.${key}`) }))
        return beginStructures(tx, reader.id, chosen)
      })
      if (!outcome.ok) return showAll(db, c, true)
      return c.redirect(starter.length > 0 ? '/structures/map' : '/structures', 303)
    })
    .get('/structures/map', async (c) => {
      const { reader } = c.var
      const [structures, goals] = await db.ask(asPerson(reader.id), (tx) =>
        Promise.all([structuresOf(tx, reader.id), goalsTalked(tx, reader.id)]),
      )
      const here = structures.filter(({ aside }) => !aside)
      return c.render(<MapPage {...{ reader, goals }} structures={here} />, about(c, 'map'))
    })
    .post('/structures/map', async (c) => {
      const [me, given] = [c.var.reader.id, await readForm(c.req)]
      const goals = answersOf(mapForm, given.goal)
      const places = Object.fromEntries(
        (goals.ok ? goals.value : []).map((id) => [id, [given[`in.${id}`] ?? []].flat().map(String)]),
      )
      await db.as(asPerson(me), (tx) => placeGoals(tx, me, places))
      return c.redirect('/structures', 303)
    })
    .route('/', flowRoutes(db))
    .route('/', noteRoutes(tools))
    .route('/', publishRoutes(tools))
    .route('/', questionRoutes(db))
    .route('/', structureRoutes(db))
    .route('/', readNoteRoutes(tools))
}

const startersForm = z.object({
  starter: z.preprocess((given) => [given ?? []].flat(), z.array(z.string())).catch([]),
})
const mapForm = z.preprocess((given) => [given ?? []].flat(), z.array(z.uuid()).max(50))

const about = (c: Context, key: 'title' | 'map') =>
  ({ title: words(c.var.reader.language)(key), at: 'cycle' }) as const

async function showAll(db: Database, c: Context, full = false) {
  const { reader } = c.var
  const [structures, goals, role] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([structuresOf(tx, reader.id), goalsTalked(tx, reader.id), roleOf(tx, reader.id)]),
  )
  if (full) c.status(422)
  const page = <StructuresPage {...{ reader, structures, goals, full }} starters={startersFor(role)} />
  return c.render(page, about(c, 'title'))
}
