import { deriveId } from './derive-id.ts'
import type { Raw } from './parts.ts'

/** A link of CASE to a licence that a table names by its words, its address or both. */
export function linkOf(title: string, uri = ''): Raw {
  const address = uri || (/^https?:\/\//i.test(title) ? title : '')
  const identifier = deriveId('license', title, address)
  return { title: title || address, identifier, uri: address || `urn:uuid:${identifier}` }
}
