import { packageOfTable, type MappedTable, type TablePackage } from './package-of-table.ts'
import { readCase } from './read-case.ts'
import type { Aim, Reading } from './reading.ts'
import type { Findings, Remark } from './remark.ts'

/**
 * Reads a table as a framework; a second one may hold its rubrics. `title` is taken where the lines above the table say
 * none. What is told names the rows of the table and its columns.
 */
export async function readTable(tables: MappedTable[], aim: Aim & { title: string }): Promise<Reading> {
  const findings: Findings = { refusals: [], warnings: [] }
  if (!tables.some(({ mapping }) => mapping.includes('fullStatement'))) {
    findings.refusals.push({ part: 'file', field: '', problem: 'noStatementColumn' })
    return findings
  }
  const made = packageOfTable(tables, aim, findings)
  const { whole, refusals, warnings } = await readCase(made.pack, aim)
  const say = (remark: Remark) => inTable(remark, made, tables[0]!)
  return {
    whole,
    // A double row has a double link, which would be told a second time.
    refusals: refusals.filter(({ part, problem }) => part !== 'association' || problem !== 'twice').map(say),
    warnings: [...findings.warnings, ...warnings.map(say)],
  }
}

function inTable(remark: Remark, made: TablePackage, { table, mapping }: MappedTable): Remark {
  const { part, row, field, values } = remark
  const rows = part === 'item' ? made.items : part === 'association' ? made.associations : undefined
  if (!rows || row === undefined) return remark
  const other = values?.['row']
  const column = table.header[mapping.findIndex((one) => one === field)]
  return {
    ...remark,
    part: 'row',
    // An identifier that LPS made is nothing people know.
    name: remark.name && isUuid(remark.name) ? undefined : remark.name,
    row: rows[row - 1],
    field: column ?? field,
    values: typeof other === 'number' ? { ...values, row: rows[other - 1] ?? other } : values,
  }
}

const isUuid = (name: string) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(name)
