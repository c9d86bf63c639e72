import { Fields } from './fields.ts'
import { findCircle } from './find-circle.ts'
import { findDoubles } from './find-doubles.ts'
import { limits } from './limits.ts'
import { ownFields } from './own-fields.ts'
import type { Raw, Version } from './parts.ts'
import { readAssociations } from './read-associations.ts'
import { readDocument } from './read-document.ts'
import { readItems } from './read-items.ts'
import { readContinuums, readScales } from './read-maps.ts'
import { readRubrics } from './read-rubrics.ts'
import type { Aim, Context, Reading } from './reading.ts'
import type { Findings } from './remark.ts'

/**
 * Reads a package of CASE 1.0 or 1.1 as a framework (domain 6.1), liberally: at the root or inside `CFPackage`; what
 * it does not know it keeps. Everything that is in the way is told at once, with its row and field.
 */
export async function readCase(json: unknown, aim: Aim): Promise<Reading> {
  const findings: Findings = { refusals: [], warnings: [] }
  const pack = unwrap(json)
  if (!pack) return refuse(findings, 'notPackage')
  const lists = listsOf(pack, findings)
  if (findings.refusals.length) return findings
  const version = readDocument(pack, aim, findings)
  const context = { ...aim, findings, document: version.identifier, documentUri: version.uri }
  const whole = await readParts(pack, lists, version, context)
  return findings.refusals.length ? findings : { ...findings, whole }
}

function unwrap(json: unknown): Raw | undefined {
  if (!isObject(json)) return undefined
  const pack = isObject(json['CFPackage']) && !json['CFDocument'] ? json['CFPackage'] : json
  return isObject(pack['CFDocument']) ? pack : undefined
}

const isObject = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const names = { CFItems: limits.items, CFAssociations: limits.associations, CFRubrics: limits.criteria }
type Lists = Record<keyof typeof names, unknown[]>

function listsOf(pack: Raw, findings: Findings): Lists {
  const fields = new Fields({}, { part: 'file' }, findings)
  const read = (name: keyof typeof names) => {
    const list = pack[name] ?? []
    if (!Array.isArray(list)) return fields.refuse(name, 'notList') ?? []
    const [length, most] = [list.length, names[name]]
    if (length > most) fields.refuse(name, 'tooMany', { length, most })
    return list as unknown[]
  }
  return {
    CFItems: read('CFItems'),
    CFAssociations: read('CFAssociations'),
    CFRubrics: read('CFRubrics'),
  }
}

async function readParts(pack: Raw, lists: Lists, version: Version, context: Context) {
  const { findings } = context
  const items = await readItems(lists.CFItems, context)
  const associations = await readAssociations(lists.CFAssociations, items, context)
  findDoubles(items, 'item', findings)
  findDoubles(associations, 'association', findings)
  findCircle(items, associations, findings)
  const own = ownFields(
    new Fields(pack['CFDocument'], { part: 'document' }, { refusals: [], warnings: [] }),
  ).raw
  const scales = readScales(own, context)
  const rubrics = readRubrics(lists.CFRubrics, items, scales, context)
  findDoubles(rubrics, 'rubric', findings)
  findDoubles(
    rubrics.flatMap(({ criteria }) => criteria),
    'criterion',
    findings,
  )
  return {
    origin: 'imported' as const,
    parent: null,
    version,
    items,
    associations,
    scales,
    rubrics,
    continuums: readContinuums(own, items, context),
  }
}

function refuse(findings: Findings, problem: 'notPackage'): Reading {
  findings.refusals.push({ part: 'file', field: '', problem })
  return findings
}
