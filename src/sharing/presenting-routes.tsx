import { answersOf, complain, readForm, type Complaints } from '#forms'
import { asPerson, found } from '#platform'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { holdsItem } from './grants.store.ts'
import { presentItem } from './present-item.ts'
import { PresentingPage } from './presenting-page.tsx'
import { circleIn, itemIn } from './read-address.ts'
import { openDays } from './room.ts'
import { roomsOf } from './rooms.store.ts'
import type { SharingTools } from './sharing-tools.ts'
import { nameOfRoom } from './name-of-room.ts'
import { words } from './words.ts'

const presentForm = z.object({
  meeting: z.uuid('meeting'),
  days: z.coerce.number().pipe(z.literal([...openDays], 'days')),
  along: z.preprocess((given) => given === 'yes', z.boolean()),
})

/** Presenting an own item in a meeting of a circle that comes. */
export const presentingRoutes = (tools: SharingTools) =>
  new Hono()
    .get('/sharing/:noun/:id/meetings/:circle', (c) => showPresenting(tools, c))
    .post('/sharing/:noun/:id/meetings/:circle', async (c) => {
      const [item, circle, me] = [itemIn(c), circleIn(c), c.var.reader.id]
      const given = await readForm(c.req)
      const answers = answersOf(presentForm, given)
      if (!answers.ok) return showPresenting(tools, c, { given, complaints: answers.complaints })
      const kept = await tools.db.as(asPerson(me), async (tx) => {
        await holdsItem(tx, item)
        const meetings = await tools.meetingsOf(tx)
        const meeting = meetings.find((one) => one.id === answers.value.meeting && one.circle === circle)
        if (!meeting) return complain({ meeting: 'over' })
        const along = answers.value.along ? await tools.goesWith(tx, me, item) : []
        await tools.putOnAgenda(tx, me, { space: circle, id: meeting.id }, item)
        return presentItem(tx, me, [item, ...along], { meeting, days: answers.value.days })
      })
      if (!kept.ok) return showPresenting(tools, c, { given, complaints: kept.complaints })
      return c.redirect(`/sharing/${item.noun}/${item.id}`, 303)
    })

async function showPresenting(
  { db, meetingsOf, goesWith }: SharingTools,
  c: Context,
  again?: { given: Record<string, unknown>; complaints: Complaints },
) {
  const { reader } = c.var
  const [item, circle] = [itemIn(c), circleIn(c)]
  const [, rooms, meetings, along] = await db.ask(
    asPerson(reader.id),
    (tx) =>
      Promise.all([
        holdsItem(tx, item),
        roomsOf(tx, reader.id),
        meetingsOf(tx),
        goesWith(tx, reader.id, item),
      ]),
    'one plan',
  )
  if (again) c.status(422)
  const room = found(rooms.find(({ id }) => id === circle))
  const page = (
    <PresentingPage
      {...{ reader, item, room }}
      meetings={meetings.filter((meeting) => meeting.circle === circle)}
      along={along.length}
      answers={again?.given}
      complaints={again?.complaints}
    />
  )
  return c.render(page, { title: words(reader.language)('present', { name: nameOfRoom(room, reader) }) })
}
