import { cleanValue } from './clean-value.ts'
import { limits } from './limits.ts'
import { instantOf, isDay } from './moment.ts'
import type { Raw } from './parts.ts'
import type { Findings, Problem, Spot } from './remark.ts'

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i

/**
 * Reads an object of a package field by field, as liberally as it can without guessing. Nothing and `null` are the
 * same. What was read is taken; everything else stays in `rest`, so that it is there when the package is written again.
 */
export class Fields {
  readonly raw: Raw
  readonly spot: Spot
  readonly findings: Findings
  #taken = new Set<string>()

  constructor(given: unknown, spot: Spot, findings: Findings) {
    const { value, problem } = cleanValue(given)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    this.raw = isObject ? (value as Raw) : {}
    this.spot = spot
    this.findings = findings
    if (!isObject && problem !== 'tooDeep') this.refuse('', 'notObject')
    if (problem === 'tooDeep') this.refuse('', problem)
    if (problem === 'unsayable') this.warn(this.#dirty(given), problem)
  }

  /** A text, empty where there is none; beyond `most` characters it is refused. */
  text(field: string, most = limits.text): string {
    const value = this.raw[field] ?? ''
    if (typeof value === 'object') return this.warn(field, 'notText') ?? ''
    const text = String(value)
    if (text.length > most) this.refuse(field, 'tooLong', { length: text.length, most })
    if (text) this.#taken.add(field)
    return text.length > most ? '' : text
  }

  /** Texts of a list; a single one counts as a list of one. */
  texts(field: string): string[] {
    const value = this.raw[field] ?? []
    const list = Array.isArray(value) ? value : [value]
    if (list.some((one) => typeof one === 'object')) return this.warn(field, 'notList') ?? []
    if (list.length) this.#taken.add(field)
    return list.map(String)
  }

  /** A number, or nothing. */
  number(field: string): number | null {
    return this.#number(field, Number.isFinite)
  }

  /** A whole number with which the database can count, or nothing. */
  whole(field: string): number | null {
    return this.#number(field, (number) => Number.isInteger(number) && Math.abs(Number(number)) < 2 ** 31)
  }

  #number(field: string, fits: (number: unknown) => boolean): number | null {
    const value = this.raw[field] ?? null
    if (value === null || value === '') return null
    const number = typeof value === 'string' ? Number(value) : value
    if (typeof number !== 'number' || !fits(number)) return this.warn(field, 'notNumber') ?? null
    this.#taken.add(field)
    return number
  }

  /** A day as `YYYY-MM-DD`, or nothing. */
  day(field: string): string | null {
    const value = this.raw[field] ?? ''
    if (value === '') return null
    if (typeof value !== 'string' || !isDay(value)) return this.warn(field, 'notDay') ?? null
    this.#taken.add(field)
    return value
  }

  /** A moment, to the millisecond; without an offset it is UTC. `otherwise` where none is said. */
  moment(field: string, otherwise: string): string {
    const value = this.raw[field] ?? ''
    if (value === '') return otherwise
    const read = typeof value === 'string' ? instantOf(value) : undefined
    if (!read) return this.warn(field, 'notMoment') ?? otherwise
    this.#taken.add(field)
    return read
  }

  /** A true or false; anything else is left where it is. */
  flag(field: string): boolean {
    if (typeof this.raw[field] === 'boolean') this.#taken.add(field)
    return this.raw[field] === true
  }

  /** The identifier, a uuid in small letters; `otherwise` gives one where there is none. */
  identifier(otherwise?: () => string): string {
    const said = this.text('identifier').trim()
    if (uuid.test(said)) return said.toLowerCase()
    const [inUri] = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\/?$/i.exec(this.text('uri')) ?? []
    if (!said && inUri) return inUri.slice(0, 36).toLowerCase()
    if (!said && otherwise) return otherwise()
    this.refuse('identifier', said ? 'notUuid' : 'missing', { value: said.slice(0, 60) })
    return ''
  }

  /** The URI, or one made of the identifier. */
  uri(identifier: string): string {
    return this.text('uri') || `urn:uuid:${identifier}`
  }

  /** A link as CASE says it: title, identifier and URI; a text counts as the URI. It stays in `rest` as well. */
  link(field: string): Raw | undefined {
    const value = this.raw[field] ?? undefined
    if (value === undefined || value === '') return undefined
    if (typeof value === 'string') return { uri: value }
    if (typeof value === 'object' && !Array.isArray(value)) return value as Raw
    return this.warn(field, 'notLink')
  }

  /** The objects of a list. */
  list(field: string): unknown[] {
    const value = this.raw[field] ?? []
    this.#taken.add(field)
    if (Array.isArray(value)) return value
    this.refuse(field, 'notList')
    return []
  }

  /** Takes a field that was read by other means. */
  take(...fields: string[]) {
    for (const field of fields) this.#taken.add(field)
  }

  /** What nobody took. */
  rest(): Raw {
    return Object.fromEntries(
      Object.entries(this.raw).filter(([name, value]) => value !== null && !this.#taken.has(name)),
    )
  }

  warn(field: string, problem: Problem, values?: Record<string, string | number>): undefined {
    this.findings.warnings.push({ ...this.spot, field, problem, values })
  }

  refuse(field: string, problem: Problem, values?: Record<string, string | number>): undefined {
    this.findings.refusals.push({ ...this.spot, field, problem, values })
  }

  #dirty(given: unknown) {
    const fields = Object.entries(given as Raw).filter(([, value]) => cleanValue(value).problem)
    return fields.map(([name]) => cleanValue(name).value).join(', ')
  }
}
