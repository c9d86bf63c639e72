import { remember } from '#history'
import { found, type Transaction } from '#platform'
import { setRetired } from './templates.store.ts'

/** A template is offered no longer, or is offered again. */
export async function retireTemplate(
  tx: Transaction,
  template: { space: string; id: string },
  retired: boolean,
) {
  found((await setRetired(tx, template, retired)) || undefined)
  await remember(tx, retired ? 'retired' : 'brought back', { noun: 'cycle template', ...template })
}
