import { addressOfVersion, spaceForm, wholeOf } from '#frameworks'
import { asPerson, found } from '#platform'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { importRoutes } from './import-routes.tsx'
import type { ImportTools } from './import-tools.ts'
import { reportWith, titleOf } from './imports.store.ts'
import { ReportPage, SamePage } from './report-page.tsx'
import { tableRoutes } from './table-routes.tsx'
import { words } from './words.ts'
import { writeCase } from './write-case.ts'
import { writeCsv } from './write-csv.ts'

const idsForm = z.object({ space: spaceForm, id: z.uuid() })

/** Frameworks coming in and going out. */
export const interchangeRoutes = (tools: ImportTools) =>
  new Hono()
    .route('/', importRoutes(tools))
    .route('/', tableRoutes(tools))
    .get('/frameworks/import/:space/:id', async (c) => {
      const { reader } = c.var
      const { space, id } = idsOf(c)
      const report = found(await tools.db.ask(asPerson(reader.id), (tx) => reportWith(tx, space, id)))
      return c.render(<ReportPage {...{ reader, report }} />, { title: report.title })
    })
    .get('/frameworks/import/:space/:id/same', async (c) => {
      const { reader } = c.var
      const { space, id } = idsOf(c)
      const { title } = found(await tools.db.ask(asPerson(reader.id), (tx) => titleOf(tx, space, id)))
      return c.render(<SamePage {...{ reader, title }} href={addressOfVersion(space, id)} />, {
        title: words(reader.language)('sameTitle'),
      })
    })
    .get('/frameworks/:space/:id/export', async (c) => {
      const { space, id } = idsOf(c)
      const format = found(z.enum(['case', 'csv']).safeParse(c.req.query('format') ?? 'case').data)
      const whole = found(
        await tools.db.ask(asPerson(c.var.reader.id), (tx) => wholeOf(tx, space, id), 'one plan'),
      )
      const name = nameOf(whole.version.title)
      return format === 'case'
        ? saved(c, JSON.stringify(writeCase(whole)), { type: 'application/json', name: `${name}.json` })
        : saved(c, writeCsv(whole), { type: 'text/csv; charset=utf-8', name: `${name}.csv` })
    })

const idsOf = (c: Context) => found(idsForm.safeParse(c.req.param()).data)

// A name that every file system takes; the title is in the file itself.
const nameOf = (title: string) =>
  title
    .normalize('NFKD')
    .replace(/[^\w]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || words('en')('exportName')

const saved = (c: Context, text: string, { type, name }: { type: string; name: string }) =>
  c.body(text, 200, {
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'private, no-store',
  })
