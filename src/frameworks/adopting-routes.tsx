import { idsIn } from '#addresses'
import { answersOf, readForm, type Complaints } from '#forms'
import { asPerson, type Database, found, refuseUnless } from '#platform'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { addressOfVersion } from './address.ts'
import { adoptForm, endAdoptionForm } from './adoption.ts'
import { adoptVersion } from './adopt-version.ts'
import { AdoptingPage, type AdoptingProps } from './adopting-page.tsx'
import { deprecateVersion } from './deprecate-version.ts'
import { keptPlaces } from './drafts.store.ts'
import { endAdoption } from './end-adoption.ts'
import { frontOf } from './front.store.ts'
import { placeInAddress } from './place-in-address.ts'
import { words } from './words.ts'

/** Adopting a version for an organization, ending that, and saying that it is no longer in use. */
export const adoptingRoutes = (db: Database) =>
  new Hono()
    .get('/frameworks/:space/:version/adopting', (c) => showAdopting(db, c))
    .post('/frameworks/:space/:version/adoptions', async (c) => {
      const at = placeInAddress(c)
      const given = await readForm(c.req)
      const read = answersOf(adoptForm, given)
      const outcome = read.ok
        ? await db.as(asPerson(c.var.reader.id), (tx) => adoptVersion(tx, versionAt(at), read.value))
        : read
      if (!outcome.ok) return showAdopting(db, c, { answers: given, complaints: outcome.complaints })
      return c.redirect(`${addressOfVersion(at.space, at.version)}/adopting?done=adopted`, 303)
    })
    .post('/frameworks/:space/:version/adoptions/:organization/:id/ending', async (c) => {
      const at = placeInAddress(c)
      const { organization, id } = idsIn(c, 'organization', 'id')
      const given = await readForm(c.req)
      const read = answersOf(endAdoptionForm, given)
      const adoption = { space: organization, id }
      const outcome = read.ok
        ? await db.as(asPerson(c.var.reader.id), (tx) =>
            endAdoption(tx, at.version, adoption, read.value.ends),
          )
        : read
      if (!outcome.ok) return showAdopting(db, c, { ending: id, complaints: outcome.complaints })
      return c.redirect(`${addressOfVersion(at.space, at.version)}/adopting?done=ended`, 303)
    })
    .post('/frameworks/:space/:version/deprecation', async (c) => {
      const at = placeInAddress(c)
      await db.as(asPerson(c.var.reader.id), (tx) => deprecateVersion(tx, versionAt(at)))
      return c.redirect(`${addressOfVersion(at.space, at.version)}/adopting?done=deprecated`, 303)
    })

const doneForm = z.enum(['adopted', 'ended', 'deprecated']).optional().catch(undefined)
const versionAt = ({ space, version }: { space: string; version: string }) => ({ space, id: version })

async function showAdopting(
  db: Database,
  c: Context,
  back: { answers?: Record<string, unknown>; ending?: string; complaints?: Complaints } = {},
) {
  const { reader } = c.var
  const at = placeInAddress(c)
  const [front, places] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([frontOf(tx, at.space, at.version), keptPlaces(tx)]),
  )
  refuseUnless(found(front).adopts)
  const props: AdoptingProps = { reader, front: found(front), places, ...back }
  if (back.complaints) c.status(422)
  return c.render(<AdoptingPage {...props} done={doneForm.parse(c.req.query('done'))} />, {
    title: words(reader.language)('adoptTitle', { title: props.front.title }),
  })
}
