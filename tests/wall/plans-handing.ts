// What a leader hands over, and what becomes of it; inviting somebody to a cycle.
import { isInDirectory } from './directory.ts'
import type { Id } from './model.ts'
import { worksUnder } from './plans-offices.ts'

import { reaches, stepsOf } from './plans-seeing.ts'
import { find, findIn, type Look, type Row } from './plans-world.ts'
import { empty } from './site.ts'

export const mayHandOver = (look: Look, row: Row<'snapshot'>) =>
  row.space === look.who &&
  row.handed === look.now &&
  findIn(look.world, 'ownGoal', row.space, row.goal) !== undefined &&
  worksUnder(look, row.recipient)

/** The first who reads a copy opens it, others read it, once each; its owner withdraws it before that, revokes it after. */
export function mayStep(look: Look, row: Row<'step'>): boolean {
  const copy = findIn(look.world, 'snapshot', row.space, row.snapshot)
  if (!copy || row.who !== look.who || row.at !== look.now) return false
  const steps = stepsOf(look.world, copy.id)
  const did = (step: string) => steps.some((one) => one.step === step)
  const didI = (step: string) => steps.some((one) => one.step === step && one.who === look.who)
  const isOwner = copy.space === look.who
  switch (row.step) {
    case 'opened':
      return !isOwner && reaches(look, copy) && !did('opened')
    case 'read':
      return !isOwner && reaches(look, copy) && did('opened') && !didI('read')
    case 'withdrawn':
      return isOwner && !did('opened') && !did('withdrawn')
    case 'revoked':
      return isOwner && did('opened') && !did('revoked')
  }
}

/** Somebody invites another whom they find, to a day from today on. */
export const mayInvite = (look: Look, row: Row<'invitation'>) =>
  row.space === look.who &&
  row.invited !== look.who &&
  !row.begun &&
  row.until >= look.now.slice(0, 10) &&
  find(look.world, 'person', row.invited) !== undefined &&
  finds(look, row.invited)

/** Who finds whom is said by the model of growth; nobody of this one shares a circle or chose to be found by all. */
function finds({ world, who, now }: Look, other: Id): boolean {
  const organization = world.organization.map(({ id, parent }) => ({
    noun: 'organization' as const,
    id,
    space: id,
    parent,
    founder: '',
    closed: false,
  }))
  const role = world.role.map((one) => ({ ...one, by: one.person }))
  return isInDirectory({ world: { ...empty(), organization, role, post: world.post }, who, now }, other)
}
