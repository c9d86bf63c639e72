import { accessesOn } from '#breakglass'
import { readForm } from '#forms'
import { asPerson, found } from '#platform'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { audiencesOf, holdsItem } from './grants.store.ts'
import { keepPrivate } from './keep-private.ts'
import { presentingRoutes } from './presenting-routes.tsx'
import { itemIn } from './read-address.ts'
import { readingsOf } from './readings.store.ts'
import { closedTo, type Room } from './room.ts'
import { roomsOf } from './rooms.store.ts'
import { shareItem } from './share-item.ts'
import { SharingPage } from './sharing-page.tsx'
import type { SharingTools } from './sharing-tools.ts'
import { words } from './words.ts'

const audienceForm = z.union([
  z.object({ circle: z.uuid() }).transform(({ circle }) => ({ circleId: circle })),
  z.object({ person: z.uuid() }).transform(({ person }) => ({ personId: person })),
])

/** Who can see one item, and changing it; presenting it in a meeting; being in a circle. */
export const sharingRoutes = (tools: SharingTools) =>
  new Hono()
    .get('/sharing/:noun/:id', (c) => showSharing(tools, c))
    .post('/sharing/:noun/:id', async (c) => {
      const [item, me] = [itemIn(c), c.var.reader.id]
      const to = found(audienceForm.safeParse(await readForm(c.req)).data)
      const closed = await tools.db.as(asPerson(me), async (tx) => {
        const room = 'circleId' in to && (await roomsOf(tx, me)).find(({ id }) => id === to.circleId)
        if (room && closedTo(room)) return room
        await shareItem(tx, me, item, to)
        return undefined
      })
      if (closed) return showSharing(tools, c, closed)
      return c.redirect(`/sharing/${item.noun}/${item.id}`, 303)
    })
    .post('/sharing/:noun/:id/ending', async (c) => {
      const [item, me] = [itemIn(c), c.var.reader.id]
      const to = found(audienceForm.safeParse(await readForm(c.req)).data)
      await tools.db.as(asPerson(me), (tx) => keepPrivate(tx, me, item, to))
      return c.redirect(`/sharing/${item.noun}/${item.id}`, 303)
    })
    .route('/', presentingRoutes(tools))

/** The page; `closed` is the circle to which it cannot be opened for good. */
async function showSharing(tools: SharingTools, c: Context, closed?: Room) {
  const { reader } = c.var
  const item = itemIn(c)
  const [, audiences, rooms, readings, accesses, meetings, further] = await tools.db.ask(
    asPerson(reader.id),
    (tx) =>
      Promise.all([
        holdsItem(tx, item),
        audiencesOf(tx, reader.id, item),
        roomsOf(tx, reader.id),
        readingsOf(tx, reader.id, item.id),
        accessesOn(tx, reader.id, item),
        tools.meetingsOf(tx),
        tools.sayFurther(tx, reader, item),
      ]),
    'one plan',
  )
  if (closed) c.status(422)
  const back = tools.pageOf(item)
  const parts = { audiences, rooms, readings, accesses, meetings, further, closed }
  return c.render(<SharingPage {...{ place: reader, item, back, ...parts }} />, {
    title: words(reader.language)('title'),
    at: item.noun === 'evidence' ? 'portfolio' : 'cycle',
  })
}
