import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import { setRetired } from './templates.store.ts'

/** A template is offered no longer, or is offered again. */
export async function retireTemplate(
  tx: Transaction,
  template: { space: string; id: string },
  retired: boolean,
) {
  refuseUnless(await setRetired(tx, template, retired))
  await remember(tx, retired ? 'retired' : 'brought back', { noun: 'cycle template', ...template })
}
