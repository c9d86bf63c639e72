import { ownCycle } from '#cycles'
import { readForm } from '#forms'
import { asPerson, found, type Database } from '#platform'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { confirmPicture } from './confirm-picture.ts'
import { NoPicturePage } from './no-picture-page.tsx'
import { PicturePage } from './picture-page.tsx'
import { readPicture } from './read-overview.ts'
import { words } from './words.ts'

const markForm = z.object({ mark: z.string().max(300) })

/** Who sees what because of the choices of this cycle, and saying that it shall be so. */
export const pictureRoutes = (db: Database) =>
  new Hono()
    .get('/purpose/picture', (c) => showPicture(db, c, false))
    .post('/purpose/picture', async (c) => {
      const { mark } = found(markForm.safeParse(await readForm(c.req)).data)
      const me = c.var.reader.id
      const confirmed = await db.as(asPerson(me), async (tx) =>
        confirmPicture(tx, me, (await ownCycle(tx, me)).id, mark),
      )
      return confirmed ? c.redirect('/purpose#picture', 303) : showPicture(db, c, true)
    })

/** `moved` where what was to be confirmed is another picture by now. */
async function showPicture(db: Database, c: Context, moved: boolean) {
  const { reader } = c.var
  const { standing: stands, people } = await db.ask(
    asPerson(reader.id),
    (tx) => readPicture(tx, reader.id),
    'one plan',
  )
  const standing = found(stands)
  const { purpose } = standing
  const about = { title: words(reader.language)('picture'), at: 'cycle' } as const
  if (!purpose) return c.render(<NoPicturePage reader={reader} />, about)
  if (moved) c.status(422)
  const changed = moved || (standing.confirmedAt !== null && !standing.holds)
  const page = <PicturePage {...{ reader, mix: purpose.uses, people, standing, changed }} />
  return c.render(page, about)
}
