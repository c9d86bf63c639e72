import { readForm, type Complaints } from '#forms'
import { asPerson, refuseUnless } from '#platform'
import { Hono, type Context } from 'hono'
import { choosePlace } from './choose-place.ts'
import { chooseSource } from './choose-source.ts'
import { finishImport } from './finish-import.ts'
import { ImportPage } from './import-page.tsx'
import type { ImportTools } from './import-tools.ts'
import { keptPlaces } from './imports.store.ts'
import { keepTables } from './keep-tables.ts'
import { readCase } from './read-case.ts'
import { readUpload } from './read-upload.ts'
import type { Remark } from './remark.ts'
import { words } from './words.ts'

type Answers = Record<string, unknown>

/** Choosing what is imported: a package is kept at once, a table leads to its columns. */
export const importRoutes = (tools: ImportTools) =>
  new Hono()
    .get('/frameworks/import', (c) => showForm(tools, c, c.req.query()))
    .post('/frameworks/import', async (c) => {
      const answers = await readForm(c.req)
      const { reader } = c.var
      const space = await choosePlace(tools.db, reader.id, answers['organization'])
      if (!space) return showForm(tools, c, answers, { complaints: { organization: 'chooseOrganization' } })
      const source = await chooseSource(answers, tools.fromAddress)
      if (!source.ok) return showForm(tools, c, answers, { complaints: source.complaints })
      const upload = await readUpload(source.value)
      if ('refused' in upload) return showForm(tools, c, answers, { refusals: [upload.refused] })
      if ('table' in upload) {
        const kept = await keepTables(tools.store, reader.id, source.value, answers)
        if (kept.ok) return c.redirect(`${kept.value}&saved=framework-import`, 303)
        return showForm(tools, c, answers, { complaints: kept.complaints })
      }
      const { whole, ...found } = await readCase(upload.json, { space, now: reader.now.toISOString() })
      if (!whole) return showForm(tools, c, answers, found)
      const report = await finishImport(tools.db, reader.id, whole, found.warnings)
      return c.redirect(`${report}?saved=framework-import`, 303)
    })

interface Trouble {
  complaints?: Complaints
  refusals?: Remark[]
}

async function showForm({ db, fromAddress }: ImportTools, c: Context, answers: Answers, trouble?: Trouble) {
  const { reader } = c.var
  const places = await db.ask(asPerson(reader.id), keptPlaces)
  refuseUnless(places.length > 0)
  if (trouble) c.status(422)
  return c.render(<ImportPage {...{ reader, places, fromAddress, answers }} {...trouble} />, {
    title: words(reader.language)('title'),
  })
}
