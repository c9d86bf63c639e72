import { idIn } from '#addresses'
import { asPerson, type Database } from '#platform'
import { Hono, type Context } from 'hono'
import type { ComponentChildren } from 'preact'
import { changeRoutes } from './change-routes.tsx'
import { OrganizationPage } from './organization-page.tsx'
import { OrganizationsPage } from './organizations-page.tsx'
import { ownPlaces, ownTrees } from './organizations.store.ts'
import { readOrganization, type Further } from './read-organization.ts'
import { words } from './words.ts'
import { yearRoutes } from './year-routes.tsx'

/** What goes on in an organization, and who is there. */
interface Shown {
  ways: ComponentChildren
  people: ComponentChildren
}

/** Organizations, one of them, and what its office changes. */
export const organizationRoutes = <Told,>(db: Database, further: Further<Told, Shown>) =>
  new Hono()
    .get('/organizations', async (c) => {
      const [place, page] = [c.var.reader, pageOf(c, 'page')]
      const [own, lines] = await db.ask(asPerson(place.id), (tx) =>
        Promise.all([ownPlaces(tx), ownTrees(tx, page)]),
      )
      return c.render(<OrganizationsPage {...{ place, own, lines, page }} />, {
        title: words(place.language)('title'),
        at: 'people',
      })
    })
    .get('/organizations/:id', async (c) => {
      const place = c.var.reader
      const id = idIn(c)
      const [looked, belowPage] = [{ id, page: pageOf(c, 'page') }, pageOf(c, 'below')]
      const { told, ...seen } = await db.ask(
        asPerson(place.id),
        (tx) => readOrganization<Told>(tx, { id, belowPage }, further.asked(looked)),
        'one plan',
      )
      const { appoint: mayAppoint, invite: mayInvite } = seen.powers
      const shown = further.show(place, { ...looked, mayAppoint, mayInvite }, told)
      return c.render(<OrganizationPage {...{ place, belowPage, ...seen, ...shown }} />, {
        title: seen.organization.name,
        at: 'people',
      })
    })
    .route('/', changeRoutes(db))
    .route('/', yearRoutes(db))

const pageOf = (c: Context, name: string) => {
  const page = Number(c.req.query(name))
  return Number.isInteger(page) && page > 0 && page < 1e6 ? page : 1
}
