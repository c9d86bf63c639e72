import { decodeText, readCsv, readWorkbook, tableOf, type Table } from '#tables'
import { limits } from './limits.ts'
import type { Problem, Remark } from './remark.ts'

/** What somebody gave us: the JSON of a package, a table, or why it is neither. */
export type Upload = { json: unknown } | { table: Table } | { refused: Remark }

/** Looks at the bytes of a file, whatever its name says: a workbook, JSON, or a table as CSV. */
export async function readUpload(bytes: Uint8Array): Promise<Upload> {
  if (bytes.length > limits.file) return refuse('tooLarge', { most: limits.file / 1024 ** 2 })
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const lines = await readWorkbook(bytes).catch(() => undefined)
    return lines ? tableUpload(lines) : refuse('notWorkbook')
  }
  const text = decodeText(bytes)
  const first = text.trimStart()[0]
  if (first === undefined) return refuse('empty')
  if (first !== '{' && first !== '[') return tableUpload(readCsv(text))
  try {
    return { json: JSON.parse(text) }
  } catch (error) {
    const [, at = text.length] = /position (\d+)/.exec((error as Error).message) ?? []
    return refuse('notJson', { at: Number(at) + 1 })
  }
}

function tableUpload(lines: string[][] | undefined): Upload {
  const table = lines && tableOf(lines)
  if (!table) return refuse('notTable')
  const { length } = table.rows
  return length > limits.items * 2 ? refuse('tooMany', { length, most: limits.items }) : { table }
}

const refuse = (problem: Problem, values?: Remark['values']): Upload => ({
  refused: { part: 'file', field: '', problem, values },
})
