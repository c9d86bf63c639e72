import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import type { Organization } from './organization.ts'
import { changeOrganization } from './organizations.store.ts'

/** Changes the name and the time zone of an organization. Refuses whoever does not keep it. */
export async function renameOrganization(
  tx: Transaction,
  id: string,
  answers: Pick<Organization, 'name' | 'timeZone'>,
) {
  refuseUnless(await changeOrganization(tx, id, answers))
  await remember(tx, 'renamed', { noun: 'organization', space: id, id })
}
