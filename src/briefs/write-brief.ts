import { remember } from '#history'
import { found, refuseUnless, type Transaction } from '#platform'
import type { z } from 'zod'
import type { againForm, detailForm, wholeForm } from './brief.ts'
import { briefWith, setBenefits, setDetails, setWhole } from './briefs.store.ts'
import { putSupport } from './support.store.ts'
import type { Support } from './support.ts'

/** What one page of a brief says. */
export type Written =
  | { zoom: 'out'; answers: z.output<typeof wholeForm> }
  | { zoom: 'in'; answers: z.output<typeof detailForm> }
  | { zoom: 'support'; answers: Support[] }
  | { zoom: 'again'; answers: z.output<typeof againForm> }

/** A leader writes one page of a brief. Refused for one that is not one's own, and for a decision left without benefits. */
export async function writeBrief(tx: Transaction, person: string, id: string, written: Written) {
  refuseUnless(await write(tx, person, id, written))
  await remember(tx, 'rewrote', { noun: 'brief', space: person, id })
}

async function write(tx: Transaction, person: string, id: string, written: Written) {
  if (written.zoom === 'out') return setWhole(tx, person, id, written.answers)
  if (written.zoom === 'in') return setDetails(tx, person, id, written.answers)
  if (written.zoom === 'again') return setBenefits(tx, person, id, written.answers.benefits)
  found(await briefWith(tx, person, id))
  await putSupport(tx, person, id, written.answers)
  return 1
}
