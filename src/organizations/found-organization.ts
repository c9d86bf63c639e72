import { remember } from '#history'
import { found, type Transaction } from '#platform'
import type { Organization } from './organization.ts'
import { addOrganization, organizationWith } from './organizations.store.ts'

/** What is said of a new organization; without a parent it is the top of its own tree. */
export type NewOrganization = Omit<Organization, 'topId' | 'parentId'> & { parentId?: string | null }

/** Founds an organization, alone or below another that one keeps. Refuses a parent that one does not keep. */
export async function foundOrganization(tx: Transaction, founder: string, answers: NewOrganization) {
  const parent = answers.parentId ? found(await organizationWith(tx, answers.parentId)) : undefined
  const organization = { ...answers, parentId: parent?.id ?? null, topId: parent?.topId ?? answers.id }
  await addOrganization(tx, organization, founder)
  // Nobody holds a role in a new tree yet; its first happening is that its office opens.
  if (parent) await remember(tx, 'founded', { noun: 'organization', space: answers.id, id: answers.id })
  return organization
}
