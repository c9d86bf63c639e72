import assert from 'node:assert/strict'
import type { Raw } from './random-values.ts'

/**
 * Two packages say the same: in any order of the associations, with nothing and `null` alike, empty lists left out, and
 * apart from the version of CASE and from the links of roots to the document, which a written package always has.
 */
export function assertSamePackage(was: Raw, is: Raw) {
  const added = [...byId(is).keys()].filter((id) => !byId(was).has(id))
  const document = (is['CFDocument'] as Raw)['identifier']
  for (const id of added) {
    const one = byId(is).get(id)!
    assert.equal(one['associationType'], 'isChildOf')
    assert.equal((one['destinationNodeURI'] as Raw)['identifier'], document)
  }
  assert.deepEqual(plain(is, new Set(added)), plain(was))
}

const associationsOf = (pack: Raw) => (pack['CFAssociations'] ?? []) as Raw[]
const byId = (pack: Raw) => new Map(associationsOf(pack).map((one) => [String(one['identifier']), one]))

function plain(pack: Raw, without = new Set<string>()): unknown {
  const associations = associationsOf(pack)
    .filter((one) => !without.has(String(one['identifier'])))
    .toSorted((a, b) => (String(a['identifier']) < String(b['identifier']) ? -1 : 1))
  const { caseVersion: _, ...document } = pack['CFDocument'] as Raw
  const { caseVersion: __, ...whole } = pack
  return JSON.parse(
    JSON.stringify({ ...whole, CFDocument: document, CFAssociations: associations }, noNothing),
  )
}

const noNothing = (_: string, value: unknown) =>
  value === null || (Array.isArray(value) && !value.length) || isEmptyObject(value) ? undefined : value

const isEmptyObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !Object.keys(value).length
