import { readForm, writing } from '#forms'
import { asPerson, found } from '#platform'
import { readTableFile, type Table } from '#tables'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { units } from './cell.ts'
import { columns, guessColumns, shapeOf, type Mapping } from './column.ts'
import { ColumnsPage, type ColumnsProps } from './columns-page.tsx'
import { importTable } from './import-table.ts'
import { keptPlace, mostRows, type ImportTools } from './kept-place.ts'
import { mappingFor, organizationsFrom } from './keeping.store.ts'
import { shares, signs } from './settle-scale.ts'
import { words } from './words.ts'

const keptForm = z.object({ file: z.string().regex(/^[\da-f]{64}$/), name: writing(200) })
const columnForm = z.enum(columns).nullable().catch(null)
const wholeForm = z.object({
  measure: writing(200).catch(''),
  subject: writing(100).catch(''),
  year: writing(40).catch(''),
  about: z.uuid().optional().catch(undefined),
  unit: z.enum(units).optional().catch(undefined),
  shares: z.enum(shares).optional().catch(undefined),
  signs: z.enum(signs).optional().catch(undefined),
})

const at = '/organizations/:id/indicators/import/columns'

/** Choosing what the columns of a table hold, and taking it in. */
export const columnRoutes = (tools: ImportTools) =>
  new Hono()
    .get(at, async (c) => {
      const { place, table, kept, known, remembered } = await openKept(tools, c, c.req.query())
      const fits = remembered?.length === table.header.length ? remembered : undefined
      const mapping = fits ?? guessColumns(table.header, table.rows)
      return show(c, { place, table, kept, known, mapping, remembered: Boolean(fits), answers: {} })
    })
    .post(at, async (c) => {
      const answers = await readForm(c.req)
      const { remembered: _, ...opened } = await openKept(tools, c, answers)
      const { place, table, kept } = opened
      const mapping: Mapping = table.header.map((_name, i) =>
        columnForm.parse(answers[`column.${i}`] ?? null),
      )
      const [me, whole] = [c.var.reader.id, wholeForm.parse(answers)]
      const given = { name: kept.name, table, mapping, whole }
      const brought = await tools.db.as(asPerson(me), (tx) => importTable(tx, me, place.id, given))
      if (!brought.ok) return show(c, { ...opened, mapping, answers, problem: 'noValues' })
      if ('nothing' in brought.value)
        return show(c, { ...opened, mapping, answers, problem: 'noPoints', why: brought.value.nothing })
      if ('mixed' in brought.value)
        return show(c, { ...opened, mapping, answers, mixed: brought.value.mixed })
      return c.redirect(`/organizations/${place.id}/indicators/imports/${brought.value.report.id}`, 303)
    })

// The table lies in the reader's own space, so nobody can name that of somebody else.
async function openKept({ db, store }: ImportTools, c: Context, answers: Record<string, unknown>) {
  const kept = found(keptForm.safeParse(answers).data)
  const place = await keptPlace(db, c)
  const table = found(await openTable(store, c.var.reader.id, kept.file))
  const [known, remembered] = await db.ask(asPerson(c.var.reader.id), (tx) =>
    Promise.all([organizationsFrom(tx, place.id), mappingFor(tx, place.id, shapeOf(table.header))]),
  )
  return { kept, place, table, known, remembered }
}

async function openTable(
  store: ImportTools['store'],
  person: string,
  sha256: string,
): Promise<Table | undefined> {
  const pieces: Uint8Array[] = []
  try {
    for await (const piece of store.read(person, sha256)) pieces.push(piece)
  } catch {
    return undefined
  }
  const read = await readTableFile(Buffer.concat(pieces), mostRows)
  return 'table' in read ? read.table : undefined
}

function show(c: Context, shown: Omit<ColumnsProps, 'reader'>) {
  const { reader } = c.var
  if (shown.mixed || shown.problem) c.status(422)
  return c.render(<ColumnsPage {...{ reader, ...shown }} />, {
    title: words(reader.language)('columnsTitle'),
    at: 'people',
  })
}
