import { idIn } from '#addresses'
import { answersOf, readForm } from '#forms'
import { organizationWith } from '#organizations'
import { asPerson, found, type Database, type Transaction } from '#platform'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { importRoutes } from './import-routes.tsx'
import type { ImportTools } from './kept-place.ts'
import { IndicatorsPage } from './indicators-page.tsx'
import { keepsData, leastOf } from './keeping.store.ts'
import { measureRoutes } from './measure-routes.tsx'
import { measuredBelow, measuresAbout } from './measures.store.ts'
import { raiseLeast } from './raise-least.ts'
import { words } from './words.ts'

const leastForm = z.object({ least: z.coerce.number().int().min(10).max(1000) })

/** The data of organizations: looking at it, bringing it in, saying from how many students on it is shown. */
export const indicatorRoutes = (tools: ImportTools) =>
  new Hono()
    .get('/organizations/:id/indicators', (c) => showIndicators(tools.db, c))
    .post('/organizations/:id/indicators/least', async (c) => {
      const id = idIn(c)
      const answers = answersOf(leastForm, await readForm(c.req))
      if (!answers.ok) return showIndicators(tools.db, c, 'leastWrong')
      await tools.db.as(asPerson(c.var.reader.id), (tx) => raiseLeast(tx, id, answers.value.least))
      return c.redirect(`/organizations/${id}/indicators`, 303)
    })
    .route('/', importRoutes(tools))
    .route('/', measureRoutes(tools.db))

async function showIndicators(db: Database, c: Context, wrong?: 'leastWrong') {
  const { reader } = c.var
  const id = idIn(c)
  const look = (tx: Transaction) =>
    Promise.all([
      organizationWith(tx, id),
      measuresAbout(tx, id),
      keepsData(tx, id),
      leastOf(tx, id),
      measuredBelow(tx, id),
    ])
  const [place, measures, keeps, least, below] = await db.ask(asPerson(reader.id), look)
  if (wrong) c.status(422)
  const say = words(reader.language)
  const shown = { reader, place: found(place), measures, keeps, least, below, error: wrong && say(wrong) }
  return c.render(<IndicatorsPage {...shown} />, { title: say('title'), at: 'people' })
}
