import type { ShowSupervision } from '#posts'
import { evaluatorsOf } from './assignments.store.ts'
import { Evaluators } from './supervision-section.tsx'

/** Looks who evaluates the person of a post, and shows it to the office, which appoints, and to the leader. */
export const showSupervision: ShowSupervision = async (tx, reader, { personId: leader }, maySupervise) => {
  const own = leader === reader.id
  if (!own && !maySupervise) return null
  const assignments = await evaluatorsOf(tx, leader)
  return Evaluators({ reader, leader, assignments, own, mayAppoint: maySupervise && !own })
}
