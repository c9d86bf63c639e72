import { between } from '#forms'
import { remember } from '#history'
import { found, type Transaction } from '#platform'
import { kept, type Kept } from './kept.ts'
import { purposeFields, type Purpose } from './purpose.ts'
import { holdPurpose, putPurpose } from './purpose.store.ts'

/**
 * Writes what an organization is for; each wording is kept. `given`: the form as it was sent; where somebody has kept other
 * words since it was loaded, nothing is written and both come back.
 */
export async function writePurpose(
  tx: Transaction,
  space: string,
  texts: Purpose,
  given: Record<string, unknown> = {},
): Promise<Kept> {
  const now = found(await holdPurpose(tx, space))
  const came = between(purposeFields, given, { ...now })
  if (came) return { ok: false, complaints: {}, between: came }
  if (now.purpose === texts.purpose && now.vision === texts.vision) return kept
  await putPurpose(tx, space, texts)
  await remember(tx, 'wrote', { noun: 'organization purpose', space, id: space })
  return kept
}
