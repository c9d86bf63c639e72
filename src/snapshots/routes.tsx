import { idIn, pageAsked } from '#addresses'
import { organizationWith } from '#organizations'
import { asPerson, type Database, found, refuseUnless } from '#platform'
import { Hono } from 'hono'
import { CopyPage } from './copy-page.tsx'
import { openSnapshot } from './open-snapshot.ts'
import { ShownPage } from './shown-page.tsx'
import { receives, shownTo } from './snapshots.store.ts'
import { words } from './words.ts'

/** What leaders showed an organization, for those who read there, and one copy of it. */
export const snapshotRoutes = (db: Database) =>
  new Hono()
    .get('/organizations/:id/shown', async (c) => {
      const { reader } = c.var
      const [id, page] = [idIn(c), pageAsked(c)]
      const [organization, may, shown] = await db.ask(asPerson(reader.id), (tx) =>
        Promise.all([organizationWith(tx, id), receives(tx, id), shownTo(tx, id, page)]),
      )
      refuseUnless(may)
      const title = words(reader.language)('shownTitle')
      return c.render(<ShownPage {...{ reader, shown, page }} organization={found(organization)} />, {
        title,
      })
    })
    .get('/organizations/:id/shown/:space/:snapshot', async (c) => {
      const { reader } = c.var
      const [id, space] = [idIn(c), idIn(c, 'space')]
      const copy = { space, id: idIn(c, 'snapshot') }
      const { recipientId, ...opened } = await db.as(asPerson(reader.id), (tx) => openSnapshot(tx, copy))
      refuseUnless(recipientId === id)
      const own = space === reader.id
      return c.render(<CopyPage {...{ reader, own, ...opened }} />, {
        title: words(reader.language)('copyTitle', opened.manifest.from),
        at: own ? 'cycle' : undefined,
      })
    })
