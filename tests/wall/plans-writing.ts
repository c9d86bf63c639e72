import { isDeepStrictEqual } from 'node:util'
import type { Identity, Instant } from './model.ts'
import { mayHandOver, mayInvite, mayStep } from './plans-handing.ts'
import { mayAnswer, mayComeWith, mayServe } from './plans-linking.ts'
import { heads, isKept, keeps } from './plans-offices.ts'
import { sees } from './plans-seeing.ts'
import { findIn, type Deed, type Look, type Noun, type Row, type World } from './plans-world.ts'

/** What a row names in its own space is there. */
function joins(look: Look, row: Row): boolean {
  const { world } = look
  const has = (noun: Noun, id: string) => findIn(world, noun, row.space, id) !== undefined
  switch (row.noun) {
    case 'goalVersion':
    case 'pastLink':
    case 'sentence':
      return has('goal', row.goal)
    case 'link':
      return has('goal', row.goal) && mayServe(world, row)
    case 'purposeVersion':
      return has('purpose', row.purpose)
    case 'initiative':
      return mayComeWith(world, row)
    case 'overlap':
      // A pair is written once for both, in one order.
      return row.initiative < row.other && has('initiative', row.initiative) && has('initiative', row.other)
    case 'offer':
      return findIn(world, 'initiative', row.space, row.initiative)?.draft === false
    case 'answer':
      return mayAnswer(world, row)
    case 'expectation':
      return row.previous === null || has('expectation', row.previous)
    case 'templatePhase':
      return has('template', row.template)
    case 'point':
    case 'shown':
      return has('measure', row.measure) && isKept(look, row.about)
    case 'report':
      return row.takenBy === null
    case 'layer':
      return has('measure', row.measure) && (row.report === null || has('report', row.report))
    case 'meetingWish':
      // Nothing is counted that was before somebody said so.
      return row.since === look.now.slice(0, 10)
    default:
      return true
  }
}

const writtenByNobody: Noun[] = [
  'organization',
  'person',
  'post',
  'role',
  'roster',
  'month',
  'tally',
  'meetingMonth',
  'meetingTally',
]

function mayInsert(look: Look, row: Row): boolean {
  if (writtenByNobody.includes(row.noun)) return false
  switch (row.noun) {
    case 'ownGoal':
      return row.space === look.who
    case 'invitation':
      return mayInvite(look, row)
    case 'invitationAnswer':
      return row.space === look.who
    case 'snapshot':
      return mayHandOver(look, row)
    case 'step':
      return mayStep(look, row)
    case 'answer':
      return heads(look, row.space) && row.by === look.who && joins(look, row)
    default:
      return keeps(look, row.space) && (!('by' in row) || row.by === look.who) && joins(look, row)
  }
}

/** What may be said anew of a row; nothing else of it ever changes. */
const anew: Partial<Record<Noun, string[]>> = {
  goal: ['state'],
  link: [],
  purpose: [],
  listening: ['trashed'],
  initiative: ['draft', 'from'],
  overlap: [],
  offer: ['withdrawn'],
  answer: ['by'],
  threshold: [],
  template: ['retired'],
  setting: [],
  measure: [],
  point: [],
  mapping: [],
  report: ['takenBy'],
  invitationAnswer: ['to', 'answer'],
}

/** What was shown once is no draft again. */
const isUnshown = (was: Row, is: Row) =>
  (is.noun === 'goal' && is.state === 'draft' && was.noun === 'goal' && was.state !== 'draft') ||
  (is.noun === 'initiative' && is.draft && was.noun === 'initiative' && !was.draft)

function mayUpdate(look: Look, was: Row, is: Row): boolean {
  const fields = anew[was.noun]
  const stays = Object.keys(was).every(
    (field) => fields?.includes(field) || isDeepStrictEqual(was[field as keyof Row], is[field as keyof Row]),
  )
  if (!fields || !stays || isUnshown(was, is)) return false
  if (is.noun === 'answer') return heads(look, is.space) && is.by === look.who && joins(look, is)
  if (was.noun === 'invitationAnswer') return was.space === look.who
  if (is.noun === 'report' && is.takenBy !== null && is.takenBy !== look.who) return false
  const staysFrom =
    was.noun === 'initiative' && is.noun === 'initiative' && isDeepStrictEqual(was.from, is.from)
  return keeps(look, was.space) && (is.noun !== 'initiative' || staysFrom || mayComeWith(look.world, is))
}

const removed: Noun[] = [
  'link',
  'pastLink',
  'sentence',
  'overlap',
  'threshold',
  'templatePhase',
  'measure',
  'point',
  'shown',
  'meetingWish',
]

function mayDelete(look: Look, row: Row): boolean {
  if (row.noun === 'goal') return keeps(look, row.space) && row.state === 'draft'
  if (row.noun === 'initiative') return keeps(look, row.space) && row.draft
  if (row.noun === 'invitation') return row.space === look.who && sees(look, row)
  if (row.noun === 'invitationAnswer') return row.space === look.who
  return removed.includes(row.noun) && keeps(look, row.space)
}

/** Whether an identity may do a deed at a moment, in the world as it is before it. */
export function mayWrite(world: World, viewer: Identity, deed: Deed, now: Instant): boolean {
  if (!('person' in viewer)) return false
  const look = { world, who: viewer.person, now }
  if (deed.kind === 'update') return mayUpdate(look, deed.before, deed.after)
  return deed.kind === 'insert' ? mayInsert(look, deed.row) : mayDelete(look, deed.row)
}
