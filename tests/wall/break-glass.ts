import { evaluates, find, type Look } from './grants.ts'
import { mayWith } from './roles.ts'
import { isInDirectory } from './directory.ts'
import type { Id, Row } from './world.ts'

/** Whoever administers the owner, but never the owner. */
const administers = (look: Look, owner: Id) =>
  owner !== look.who && mayWith(look, 'write', 'breakglass', owner)

/** Owner and reader see what was confirmed, for good; whoever administers the owner from the asking on. */
export const seesBreakGlass = (look: Look, row: Row<'breakGlass'>) =>
  administers(look, row.space) ||
  ([row.space, row.reader].includes(look.who) && row.answer !== null && row.answer.until !== null)

/** One administrator asks, for a reader who is not the owner and does not evaluate them. */
export const mayAskToBreak = (look: Look, row: Row<'breakGlass'>) =>
  row.by === look.who &&
  row.asked === look.now &&
  row.answer === null &&
  row.ended === null &&
  row.reader !== row.space &&
  administers(look, row.space) &&
  find(look.world, 'person', row.reader) !== undefined &&
  isInDirectory(look, row.reader) &&
  !evaluates(look, row.reader, row.space)

/** Another confirms, who is neither the reader nor the owner. */
export const mayConfirm = (look: Look, row: Row<'breakGlass'>) =>
  row.answer === null &&
  ![row.by, row.reader].includes(look.who) &&
  administers(look, row.space) &&
  !evaluates(look, row.reader, row.space)

export const mayDecline = (look: Look, row: Row<'breakGlass'>) =>
  row.answer === null && administers(look, row.space)

/** The reader or whoever administers the owner ends what was confirmed. */
export const mayEndBreak = (look: Look, row: Row<'breakGlass'>) =>
  row.answer?.until != null &&
  row.ended === null &&
  row.space !== look.who &&
  (row.reader === look.who || administers(look, row.space))
