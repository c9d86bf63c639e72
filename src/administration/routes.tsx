import { waitingForMe } from '#breakglass'
import { mailState } from '#mail'
import { asPerson, refuseUnless } from '#platform'
import { Hono, type Context } from 'hono'
import { accountRoutes } from './account-routes.tsx'
import { AdministrationPage } from './administration-page.tsx'
import { roomsOf } from './administration.store.ts'
import type { AdministrationTools } from './administration-tools.ts'
import { auditRoutes } from './audit-routes.tsx'
import { OperationsPage } from './operations-page.tsx'
import { jobCounts, lastBackup, storeSize } from './operations.store.ts'
import { words } from './words.ts'

/** The rooms of administration: no path from here leads to what leaders write. */
export const administrationRoutes = (tools: AdministrationTools) =>
  new Hono()
    .get('/administration', async (c) => {
      const [rooms, waiting] = await tools.db.ask(asPerson(c.var.reader.id), (tx) =>
        Promise.all([roomsOf(tx), waitingForMe(tx)]),
      )
      refuseUnless(Object.values(rooms).includes(true))
      return c.render(
        <AdministrationPage reader={c.var.reader} {...{ rooms, waiting }} />,
        aboutOf(c, 'administration'),
      )
    })
    .route('/', accountRoutes(tools))
    .get('/administration/operations', async (c) => {
      const { reader } = c.var
      const [rooms, jobs, store, backup, mail] = await tools.db.ask(asPerson(reader.id), (tx) =>
        Promise.all([roomsOf(tx), jobCounts(tx), storeSize(tx), lastBackup(tx), mailState(tx)]),
      )
      refuseUnless(rooms.operations)
      const { version, dataDir, mailReady, filesEach } = tools
      const [room, demo, certificate] = [await tools.room(), tools.onlyDemo(), tools.certificate()]
      return c.render(
        <OperationsPage
          {...{ reader, version, jobs, store, room, filesEach, backup, dataDir, demo }}
          {...{ mailReady, mail, certificate }}
        />,
        aboutOf(c, 'operations'),
      )
    })
    .route('/', auditRoutes(tools))

const aboutOf = (c: Context, key: 'administration' | 'operations') => ({
  title: words(c.var.reader.language)(key),
  room: 'record' as const,
})
