import type { Id, Identity, Instant } from './model.ts'
import { heads, keeps, reads, speaksFor } from './plans-offices.ts'
import { findIn, rowsOf, type Look, type Noun, type Row, type World } from './plans-world.ts'

/** From when on a copy can be read. */
const deliveredAt = ({ handed }: Row<'snapshot'>): Instant =>
  new Date(Date.parse(handed) + 15 * 60 * 1000).toISOString()

/** Whether a copy has reached those who speak for its recipient, and was not taken back. */
export function reaches(look: Look, copy: Row<'snapshot'>): boolean {
  const { world, now } = look
  const isGone = stepsOf(world, copy.id).some((one) => one.step === 'withdrawn' || one.step === 'revoked')
  return deliveredAt(copy) <= now && !isGone && speaksFor(look, copy.recipient)
}
export const stepsOf = (world: World, copy: Id) => world.step.filter((one) => one.snapshot === copy)

/** What everybody under the same top reads, once it is shown, and whoever keeps the plans always. */
const isDraft = (world: World, row: Row): boolean | undefined => {
  const draftGoal = (id: Id) => findIn(world, 'goal', row.space, id)?.state === 'draft'
  const draftInitiative = (id: Id) => findIn(world, 'initiative', row.space, id)?.draft === true
  switch (row.noun) {
    case 'goal':
    case 'goalVersion':
      return row.state === 'draft'
    case 'link':
    case 'sentence':
      return draftGoal(row.goal)
    case 'initiative':
      return row.draft
    case 'overlap':
      return draftInitiative(row.initiative) || draftInitiative(row.other)
    case 'offer':
      return row.withdrawn || draftInitiative(row.initiative)
    case 'listening':
      return row.trashed
    case 'template':
      return row.retired
    default:
      return undefined
  }
}

const open: Noun[] = [
  'purpose',
  'purposeVersion',
  'threshold',
  'expectation',
  'templatePhase', // months alone, even when the template is retired
  'setting',
  'measure',
  'shown',
]
const counted: Noun[] = ['tally', 'month', 'meetingWish', 'meetingMonth', 'meetingTally']
const kept: Noun[] = ['pastLink', 'point', 'mapping', 'report', 'layer']

function seesOfPlans(look: Look, row: Row): boolean {
  if (counted.includes(row.noun)) return reads(look, row.space)
  if (keeps(look, row.space)) return true
  const isShown = open.includes(row.noun) || isDraft(look.world, row) === false
  return isShown && !kept.includes(row.noun) && reads(look, row.space)
}

/** Whether a person sees a row. */
export function sees(look: Look, row: Row): boolean {
  const { who, now } = look
  switch (row.noun) {
    case 'organization':
    case 'person':
    case 'post':
    case 'role':
      return false // the other model says who sees these
    case 'roster':
      return false
    case 'ownGoal':
    case 'invitationAnswer':
      return row.space === who
    case 'invitation':
      return (row.space === who || row.invited === who) && now.slice(0, 10) <= row.until
    case 'answer':
      return heads(look, row.space)
    case 'snapshot':
      return row.space === who || reaches(look, row)
    case 'step':
      return row.space === who || row.who === who
    default:
      return seesOfPlans(look, row)
  }
}

/** Everything that an identity sees. The house and the public see nothing, a job what its person sees. */
export const seenBy = (world: World, viewer: Identity, now: Instant): Row[] =>
  'person' in viewer ? rowsOf(world).filter((row) => sees({ world, who: viewer.person, now }, row)) : []
