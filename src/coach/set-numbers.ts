import { complain, done, type Complaints, type Outcome } from '#forms'
import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import { rules } from './rules.ts'
import { dropThreshold, placeOf, putThreshold } from './thresholds.store.ts'

/** Whoever keeps an organization sets the numbers of the rules for it and everything below; what is left empty is usual. */
export async function setNumbers(
  tx: Transaction,
  organization: string,
  given: Record<string, unknown>,
): Promise<Outcome<string>> {
  refuseUnless((await placeOf(tx, organization))?.keep)
  const numbers = rules.flatMap(({ id, thresholds = {} }) =>
    Object.entries(thresholds).map(([name, bounds]) => ({
      ...bounds,
      rule: id,
      name,
      given: String(given[`${id}.${name}`] ?? '').trim(),
    })),
  )
  const complaints: Complaints = {}
  for (const { rule, name, given: text, least, most } of numbers)
    if (text && !(Number.isInteger(Number(text)) && Number(text) >= least && Number(text) <= most))
      complaints[`${rule}.${name}`] = 'number'
  if (Object.keys(complaints).length > 0) return complain(complaints)
  for (const { given: text, ...one } of numbers)
    await (text ? putThreshold(tx, organization, one, Number(text)) : dropThreshold(tx, organization, one))
  await remember(tx, 'set numbers', { noun: 'coach', space: organization, id: organization })
  return done(organization)
}
