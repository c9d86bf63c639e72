import { librarySpace } from '#frameworks'
import { stableId } from './stable-id.ts'

/** The id of a library's framework. */
export const frameworkId = (key: string) => stableId('framework', key)

/**
 * The id of one wording: it changes when the content does, and only then. So what is laid already is known by its id
 * alone, and a new wording becomes a new version.
 */
export const versionId = (edition: { key: string }) =>
  stableId('version', edition.key, JSON.stringify(edition, said))

// What a file leaves out counts for nothing, so that a new field of the shape makes no new version.
const said = (_: string, value: unknown) => (isEmpty(value) ? undefined : value)
const isEmpty = (value: unknown) => value === null || value === '' || (Array.isArray(value) && !value.length)

/** The id of an item of a version. */
export const itemId = (version: string, code: string) => stableId('item', version, code)

/** The names under which CASE knows a document or a part of it, whatever the address of an LPS. */
export function named(edition: { key: string; date: string }, ...parts: string[]) {
  const identifier = stableId('identifier', edition.key, ...parts)
  return { identifier, uri: `urn:uuid:${identifier}`, rest: {}, changedAt: `${edition.date}T00:00:00.000Z` }
}

/** Where a version of the library is found. */
export const placeOf = (edition: { key: string }) => ({ space: librarySpace, version: versionId(edition) })
