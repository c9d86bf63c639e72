import { pageAsked, wordsAsked } from '#addresses'
import { asPerson, refuseUnless } from '#platform'
import { Hono } from 'hono'
import { z } from 'zod'
import { roomsOf } from './administration.store.ts'
import type { AdministrationTools } from './administration-tools.ts'
import { AuditPage } from './audit-page.tsx'
import { notedIn } from './operations.store.ts'
import { words } from './words.ts'

const size = 50

// A day that is none is not looked for.
const dayAsked = z.iso.date().nullable().catch(null)

/** What was done for the organizations, and finding something in it. */
export const auditRoutes = (tools: AdministrationTools) =>
  new Hono().get('/administration/audit', async (c) => {
    const { reader } = c.var
    const page = pageAsked(c)
    const until = dayAsked.parse(c.req.query('until'))
    const sought = { words: wordsAsked(c), until, timeZone: reader.timeZone }
    const [rooms, noted] = await tools.db.ask(asPerson(reader.id), (tx) =>
      Promise.all([roomsOf(tx), notedIn(tx, sought, { page, size })]),
    )
    refuseUnless(rooms.audit)
    return c.render(
      <AuditPage {...{ reader, sought, page }} noted={noted.slice(0, size)} more={noted.length > size} />,
      { title: words(reader.language)('audit'), room: 'record' },
    )
  })
