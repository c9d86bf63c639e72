import { pageAsked } from '#addresses'
import { readForm } from '#forms'
import { asPerson, type Database } from '#platform'
import { fileIn, readTableFile } from '#tables'
import { Hono, type Context } from 'hono'
import { columnRoutes } from './column-routes.tsx'
import { ImportPage } from './import-page.tsx'
import { importsOf, pageSize } from './imports.store.ts'
import { keptPlace, mostRows, type ImportTools } from './kept-place.ts'
import { unclearNames } from './names-of-columns.ts'
import { studentColumn } from './student-list.ts'
import { takingRoutes } from './taking-routes.tsx'
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
      const { header, rows } = read.table
      const unclear = unclearNames(read.table)
      const two = unclear?.unclear === 'twoHeaders'
      const students = studentColumn(two ? [...header, ...rows[0]!.cells] : header)
      if (students) return showImport(tools.db, c, say('file.students', { column: students }))
      if (unclear && !two) return showImport(tools.db, c, say('file.sameNames', { ...unclear }))
      const kept = await tools.store.put(c.var.reader.id, bytes, largest)
      const query = new URLSearchParams({ file: kept.sha256, name: file.name.slice(0, 200) })
      return c.redirect(`/organizations/${place.id}/indicators/import/columns?${query}`, 303)
    })
    .route('/', columnRoutes(tools))
    .route('/', takingRoutes(tools.db))

async function showImport(db: Database, c: Context, error?: string) {
  const { reader } = c.var
  const place = await keptPlace(db, c)
  const page = pageAsked(c)
  const found = await db.ask(asPerson(reader.id), (tx) => importsOf(tx, place.id, page))
  const list = { imports: found.slice(0, pageSize), page, more: found.length > pageSize }
  if (error) c.status(422)
  return c.render(<ImportPage {...{ reader, place, error, ...list }} />, {
    title: words(reader.language)('bring'),
    at: 'people',
  })
}
