import { readForm, textOf } from '#forms'
import { found } from '#platform'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { choosePlace } from './choose-place.ts'
import { columns, guessMapping, type Mapping } from './column.ts'
import { finishImport } from './finish-import.ts'
import type { ImportTools } from './import-tools.ts'
import { openTable } from './open-table.ts'
import { readTable } from './read-table.ts'
import type { Remark } from './remark.ts'
import type { Table } from '#tables'
import { TablePage } from './table-page.tsx'
import { words } from './words.ts'

const sha256 = z.string().regex(/^[\da-f]{64}$/)
const keptForm = z.object({ organization: z.uuid(), file: sha256, rubrics: sha256.optional() })
const columnForm = z.enum(columns).optional().catch(undefined)

/** Choosing what the columns of a table hold, and importing it. */
export const tableRoutes = (tools: ImportTools) =>
  new Hono()
    .get('/frameworks/import/table', async (c) => {
      const { table, kept } = await tablesOf(tools, c, c.req.query())
      return show(c, { table, kept, mapping: guessMapping(table), title: titleIn(table) })
    })
    .post('/frameworks/import/table', async (c) => {
      const answers = await readForm(c.req)
      const { space, table, rubrics, kept } = await tablesOf(tools, c, answers)
      const mapping = table.header.map((_, i) => columnForm.parse(answers[`column.${i}`]))
      const title = textOf(answers['title'])?.trim() ?? ''
      const said = { ...table, about: [...table.about, ['title', title] as [string, string]] }
      const { reader } = c.var
      const { whole, refusals, warnings } = await readTable(
        [{ table: said, mapping }, ...(rubrics ? [{ table: rubrics, mapping: guessMapping(rubrics) }] : [])],
        { space, title, now: reader.now.toISOString() },
      )
      if (!whole) return show(c, { table, kept, mapping, title }, refusals)
      return c.redirect(await finishImport(tools.db, reader.id, whole, warnings), 303)
    })

const titleIn = ({ about }: Table) => about.find(([key]) => key.toLowerCase() === 'title')?.[1] ?? ''

// The tables lie in the reader's own space, so nobody can name those of somebody else.
async function tablesOf({ db, store }: ImportTools, c: Context, answers: Record<string, unknown>) {
  const kept = found(keptForm.safeParse(answers).data)
  const me = c.var.reader.id
  const space = found(await choosePlace(db, me, kept.organization))
  const [table, rubrics] = await Promise.all([
    openTable(store, me, kept.file),
    kept.rubrics ? openTable(store, me, kept.rubrics) : undefined,
  ])
  return { space, table: found(table), rubrics, kept }
}

interface Shown {
  table: Table
  kept: z.output<typeof keptForm>
  mapping: Mapping
  title: string
}

function show(c: Context, { kept, ...shown }: Shown, refusals?: Remark[]) {
  const { reader } = c.var
  if (refusals) c.status(422)
  const fields = Object.fromEntries(Object.entries(kept).filter(([, value]) => value)) as Record<
    string,
    string
  >
  return c.render(<TablePage {...{ reader, ...shown, refusals }} kept={fields} />, {
    title: words(reader.language)('tableTitle'),
  })
}
