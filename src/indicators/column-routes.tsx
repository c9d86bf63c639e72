import { wholeOf } from '#files'
import { readForm, textOf, writing } from '#forms'
import { asPerson, found } from '#platform'
import { readTableFile, type Names, type Table } from '#tables'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { units } from './cell.ts'
import { columns, guessColumns, shapeOf, type Mapping } from './column.ts'
import { ColumnsPage, type ColumnsProps } from './columns-page.tsx'
import { importTable } from './import-table.ts'
import { keptPlace, mostRows, type ImportTools } from './kept-place.ts'
import { mappingFor, organizationsFrom } from './keeping.store.ts'
import { plainName, type Called, type Known } from './match-school.ts'
import { readRows, sameNames, unclearNames } from './names-of-columns.ts'
import { NamesPage, type NamesProps } from './names-page.tsx'
import { shares, signs } from './settle-scale.ts'
import { studentColumn } from './student-list.ts'
import { words } from './words.ts'

const keptForm = z.object({
  file: z.string().regex(/^[\da-f]{64}$/),
  name: writing(200),
  names: z
    .string()
    .regex(/^[1-9]\d{0,6}(-[1-9]\d{0,6})?$/)
    .optional(),
})
const columnForm = z.enum(columns).nullable().catch(null)
const wholeForm = z.object({
  measure: writing(200).catch(''),
  subject: writing(100).catch(''),
  year: writing(40).catch(''),
  about: z.uuid().optional().catch(undefined),
  unit: z.enum(units).optional().catch(undefined),
  shares: z.enum(shares).optional().catch(undefined),
  stacked: z.literal('first').optional().catch(undefined),
  signs: z.enum(signs).optional().catch(undefined),
})

const at = '/organizations/:id/indicators/import/columns'

/** Choosing what the columns of a table hold, and taking it in. */
export const columnRoutes = (tools: ImportTools) =>
  new Hono()
    .get(at, async (c) => {
      const opened = await openKept(tools, c, c.req.query())
      if (opened.asked) return askNames(c, opened.asked)
      const { remembered, asked: _, ...rest } = opened
      const { table, kept } = rest
      const fits = remembered?.length === table.header.length ? remembered : undefined
      const above = readRows(kept.names)?.length === 2
      const mapping = fits ?? guessColumns(table.header, table.rows, above)
      return show(c, { ...rest, mapping, remembered: Boolean(fits), answers: {} })
    })
    .post(at, async (c) => {
      const answers = await readForm(c.req)
      const laid = await openKept(tools, c, answers)
      if (laid.asked) return askNames(c, laid.asked)
      const { remembered: _, asked: __, ...opened } = laid
      const { place, table, kept } = opened
      const mapping: Mapping = table.header.map((_name, i) =>
        columnForm.parse(answers[`column.${i}`] ?? null),
      )
      const [me, whole] = [c.var.reader.id, wholeForm.parse(answers)]
      const given = { name: kept.name, table, mapping, whole, called: calledFrom(answers, opened.known) }
      const brought = await tools.db.as(asPerson(me), (tx) => importTable(tx, me, place.id, given))
      if (!brought.ok) return show(c, { ...opened, mapping, answers, problem: 'noValues' })
      if ('strangers' in brought.value)
        return show(c, { ...opened, mapping, answers, strangers: brought.value.strangers })
      if ('nothing' in brought.value)
        return show(c, { ...opened, mapping, answers, problem: 'noPoints', why: brought.value.nothing })
      if ('mixed' in brought.value)
        return show(c, { ...opened, mapping, answers, mixed: brought.value.mixed })
      return c.redirect(`/organizations/${place.id}/indicators/imports/${brought.value.report.id}`, 303)
    })

// Whom names mean, as it was said on the page; nothing where it was not asked yet.
function calledFrom(answers: Record<string, unknown>, known: readonly Known[]): Called | undefined {
  const names = Object.keys(answers).filter((key) => /^calledName\.\d{1,2}$/.test(key))
  if (names.length === 0) return undefined
  return Object.fromEntries(
    names.map((key) => {
      const id = answers[key.replace('Name', '')]
      return [
        plainName(textOf(answers[key]) ?? '').slice(0, 200),
        known.find((one) => one.id === id)?.id ?? null,
      ]
    }),
  )
}

// The table lies in the reader's own space, so nobody can name that of somebody else.
async function openKept({ db, store }: ImportTools, c: Context, answers: Record<string, unknown>) {
  const kept = found(keptForm.safeParse(answers).data)
  const place = await keptPlace(db, c)
  const opened = found(await openTable({ store, c }, kept))
  if (opened.asked) return { asked: { ...opened.asked, place, kept } } as const
  const { table } = opened
  const [known, remembered] = await db.ask(asPerson(c.var.reader.id), (tx) =>
    Promise.all([organizationsFrom(tx, place.id), mappingFor(tx, place.id, shapeOf(table.header))]),
  )
  return { kept, place, table, known, remembered, asked: undefined }
}

type Asked = Pick<NamesProps, 'table' | 'chosen' | 'problem'>

/** The table as its names were said to stand, or as it is read; or what to ask where nobody said which rows name it. */
async function openTable(
  { store, c }: Pick<ImportTools, 'store'> & { c: Context },
  { file, names }: z.output<typeof keptForm>,
): Promise<{ table: Table; asked?: undefined } | { asked: Asked } | undefined> {
  const say = words(c.var.reader.language)
  const bytes = await wholeOf(store, c.var.reader.id, file)
  const plain = bytes && (await tableIn(bytes))
  if (!plain) return undefined
  const rows = readRows(names)
  if (!rows) return unclearNames(plain) ? { asked: { table: plain } } : { table: plain }
  const table = await tableIn(bytes, { rows, called: say('namesAbove', { row: rows[0] }) })
  if (!table) return { asked: { table: plain, problem: say('file.notTable') } }
  const [students, same] = [studentColumn(table.header), sameNames(table)]
  const problem = students
    ? say('file.students', { column: students })
    : same && say('file.sameNames', { ...same })
  return problem ? { asked: { table: plain, chosen: names, problem } } : { table }
}

async function tableIn(bytes: Uint8Array, names?: Names): Promise<Table | undefined> {
  const read = await readTableFile(bytes, mostRows, names)
  return 'table' in read ? read.table : undefined
}

function askNames(c: Context, asked: Omit<NamesProps, 'reader'>) {
  const { reader } = c.var
  if (asked.problem) c.status(422)
  const title = words(reader.language)('namesTitle')
  return c.render(<NamesPage {...{ reader, ...asked }} />, { title, at: 'people' })
}

function show(c: Context, shown: Omit<ColumnsProps, 'reader'>) {
  const { reader } = c.var
  if (shown.mixed || shown.problem || shown.strangers) c.status(422)
  return c.render(<ColumnsPage {...{ reader, ...shown }} />, {
    title: words(reader.language)('columnsTitle'),
    at: 'people',
  })
}
