/**
 * Who sees what and who may write what, in plain code: the law of trust alone, for the database to be held
 * against.
 *
 * It was written by somebody who had not read the SQL. Where the law is silent or can be read in two ways, what
 * was decided stands with its reason in docs/decisions/0010-what-the-wall-decides.md.
 */
export { endOfGrant, settled } from './grants.ts'
export { seenBy, sees } from './seeing.ts'
export { after, grantables, rowsOf } from './world.ts'
export type {
  CircleKind,
  Deed,
  Grantable,
  Id,
  Identity,
  Instant,
  Noun,
  Nouns,
  RoleName,
  Row,
  Span,
  World,
} from './world.ts'
export { mayWrite } from './writing.ts'
