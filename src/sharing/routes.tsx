import { accessesOn } from '#breakglass'
import { readForm } from '#forms'
import { asPerson, found, type Database } from '#platform'
import { Hono } from 'hono'
import { z } from 'zod'
import { circleRoutes } from './circle-routes.ts'
import { circlesOf } from './circles.store.ts'
import { sharedNouns } from './grant.ts'
import { audiencesOf, holdsItem } from './grants.store.ts'
import { keepPrivate } from './keep-private.ts'
import { readingsOf } from './readings.store.ts'
import { shareItem } from './share-item.ts'
import { SharingPage } from './sharing-page.tsx'
import { words } from './words.ts'

const itemForm = z.object({ noun: z.enum(sharedNouns), id: z.uuid() })
const audienceForm = z.union([
  z.object({ circle: z.uuid() }).transform(({ circle }) => ({ circleId: circle })),
  z.object({ person: z.uuid() }).transform(({ person }) => ({ personId: person })),
])

const pages = {
  evidence: (id: string) => `/portfolio/${id}`,
  goal: (id: string) => `/goals/${id}`,
  purpose: () => '/purpose',
  philosophy: () => '/purpose',
  assessment: (id: string) => `/assessments/${id}`,
  inquiry: (id: string) => `/inquiries/${id}`,
  brief: (id: string) => `/briefs/${id}`,
}

/** Who can see one item, and changing it; being in a circle. */
export const sharingRoutes = (db: Database) =>
  new Hono()
    .route('/', circleRoutes(db))
    .get('/sharing/:noun/:id', async (c) => {
      const place = c.var.reader
      const item = found(itemForm.safeParse(c.req.param()).data)
      const [, audiences, circles, readings, accesses] = await db.as(asPerson(place.id), (tx) =>
        Promise.all([
          holdsItem(tx, item),
          audiencesOf(tx, place.id, item),
          circlesOf(tx, place.id),
          readingsOf(tx, place.id, item.id),
          accessesOn(tx, place.id, item),
        ]),
      )
      const back = pages[item.noun](item.id)
      const about = {
        title: words(place.language)('title'),
        at: item.noun === 'evidence' ? 'portfolio' : 'cycle',
      } as const
      return c.render(
        <SharingPage {...{ place, item, back, audiences, circles, readings, accesses }} />,
        about,
      )
    })
    .post('/sharing/:noun/:id', async (c) => {
      const item = found(itemForm.safeParse(c.req.param()).data)
      const to = found(audienceForm.safeParse(await readForm(c.req)).data)
      const me = c.var.reader.id
      await db.as(asPerson(me), (tx) => shareItem(tx, me, item, to))
      return c.redirect(`/sharing/${item.noun}/${item.id}`, 303)
    })
    .post('/sharing/:noun/:id/ending', async (c) => {
      const item = found(itemForm.safeParse(c.req.param()).data)
      const to = found(audienceForm.safeParse(await readForm(c.req)).data)
      const me = c.var.reader.id
      await db.as(asPerson(me), (tx) => keepPrivate(tx, me, item, to))
      return c.redirect(`/sharing/${item.noun}/${item.id}`, 303)
    })
