import type { Place } from '#language'
import { asPerson, found, type Database, type Transaction } from '#platform'
import { Hono, type Context } from 'hono'
import type { ComponentChildren } from 'preact'
import { z } from 'zod'
import { changeRoutes } from './change-routes.tsx'
import { OrganizationPage } from './organization-page.tsx'
import { OrganizationsPage } from './organizations-page.tsx'
import { ownPlaces, ownTrees, standingOf } from './organizations.store.ts'
import { words } from './words.ts'
import { yearRoutes } from './year-routes.tsx'
import { pausesFor, yearsFor } from './years.store.ts'

interface Asked {
  id: string
  /** Counts from 1. */
  page: number
  mayAppoint: boolean
  mayInvite: boolean
}

/** Shows who is in an organization; the modules above know. */
export type ShowPeople = (
  tx: Transaction,
  place: Place & { today: string },
  organization: Asked,
) => Promise<ComponentChildren>

/** Shows what the modules above know of an organization: what goes on in it, and who is there. */
export type ShowOrganization = (
  tx: Transaction,
  place: Place & { today: string },
  organization: Asked,
) => Promise<{ ways: ComponentChildren; people: ComponentChildren }>

/** Organizations, one of them, and what its office changes. */
export const organizationRoutes = (db: Database, showOrganization: ShowOrganization) =>
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
      const id = found(z.uuid().safeParse(c.req.param('id')).data)
      const belowPage = pageOf(c, 'below')
      const { way, ...shown } = await db.read(asPerson(place.id), async (tx) => {
        const [standing, years, pauses] = await Promise.all([
          standingOf(tx, id, belowPage).then(found),
          yearsFor(tx, id),
          pausesFor(tx, id),
        ])
        const { way: path, below, ...powers } = standing
        const asked = { id, page: pageOf(c, 'page'), mayAppoint: powers.appoint, mayInvite: powers.invite }
        return { way: path, below, years, pauses, powers, ...(await showOrganization(tx, place, asked)) }
      })
      const organization = found(way.at(-1))
      const above = way.slice(0, -1)
      return c.render(<OrganizationPage {...{ place, organization, above, belowPage, ...shown }} />, {
        title: organization.name,
        at: 'people',
      })
    })
    .route('/', changeRoutes(db))
    .route('/', yearRoutes(db))

const pageOf = (c: Context, name: string) => {
  const page = Number(c.req.query(name))
  return Number.isInteger(page) && page > 0 && page < 1e6 ? page : 1
}
