import type { Item } from './parts.ts'

/** How an association of CASE names an item: by a title people know it by, its identifier and its URI. */
export const linkTo = ({ label, code, statement, identifier, uri }: Item) => ({
  title: label || code || statement.slice(0, 200).toWellFormed(),
  identifier,
  uri,
})
