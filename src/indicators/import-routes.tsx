import { readForm } from '#forms'
import { asPerson, found, type Database } from '#platform'
import { fileIn, readTableFile } from '#tables'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { columnRoutes } from './column-routes.tsx'
import { ImportPage } from './import-page.tsx'
import { keptPlace, mostRows, type ImportTools } from './kept-place.ts'
import { reportWith } from './keeping.store.ts'
import { ReportPage } from './report-page.tsx'
import { unclearNames } from './names-of-columns.ts'
import { studentColumn } from './student-list.ts'
import { words } from './words.ts'

const largest = 30 * 1024 * 1024

/** Bringing data in: the file, its columns, what came of it. Whoever does not keep the organization finds nothing here. */
export const importRoutes = (tools: ImportTools) =>
  new Hono()
    .get('/organizations/:id/indicators/import', (c) => showImport(tools.db, c))
    .post('/organizations/:id/indicators/import', async (c) => {
      const place = await keptPlace(tools.db, c)
      const file = fileIn((await readForm(c.req))['file'])
      const say = words(c.var.reader.language)
      if (!file) return showImport(tools.db, c, say('file.none'))
      const bytes = new Uint8Array(await file.arrayBuffer())
      const read = await readTableFile(bytes, mostRows)
      if ('refused' in read)
        return showImport(tools.db, c, say(`file.${read.refused}`, { rows: read.rows ?? 0 }))
      const students = studentColumn(read.table.header)
      if (students) return showImport(tools.db, c, say('file.students', { column: students }))
      const unclear = unclearNames(read.table)
      if (unclear) return showImport(tools.db, c, say(`file.${unclear.unclear}`, { ...unclear }))
      const kept = await tools.store.put(c.var.reader.id, bytes, largest)
      const query = new URLSearchParams({ file: kept.sha256, name: file.name.slice(0, 200) })
      return c.redirect(`/organizations/${place.id}/indicators/import/columns?${query}`, 303)
    })
    .route('/', columnRoutes(tools))
    .get('/organizations/:id/indicators/imports/:report', async (c) => {
      const { reader } = c.var
      const place = await keptPlace(tools.db, c)
      const report = found(
        await tools.db.ask(asPerson(reader.id), (tx) => reportWith(tx, place.id, reportIn(c))),
      )
      return c.render(<ReportPage {...{ reader, place, report }} />, {
        title: words(reader.language)('reportTitle'),
        at: 'people',
      })
    })

const reportIn = (c: Context) => found(z.uuid().safeParse(c.req.param('report')).data)

async function showImport(db: Database, c: Context, error?: string) {
  const { reader } = c.var
  const place = await keptPlace(db, c)
  if (error) c.status(422)
  return c.render(<ImportPage {...{ reader, place, error }} />, {
    title: words(reader.language)('bring'),
    at: 'people',
  })
}
