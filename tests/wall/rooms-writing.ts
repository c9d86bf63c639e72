// Who writes together: in a circle, or in a leader's own space around a structure.
import { isDeepStrictEqual } from 'node:util'
import { find, isMember, isPaused, type Look } from './grants.ts'
import { covers } from './moments.ts'
import { isThere, seesTogether } from './rooms.ts'
import type { Id, Noun, Row } from './world.ts'

/** Whether somebody sits in a circle as one who looks after it. */
export const hosts = (look: Look, circle: Id, person = look.who) =>
  look.world.membership.some(
    (one) =>
      one.space === circle &&
      one.person === person &&
      one.state === 'member' &&
      one.host &&
      covers(one, look.now),
  )

const isIn = (look: Look, noun: Noun, id: Id, space: Id) => find(look.world, noun, id)?.space === space
const stands = (look: Look, noun: Noun, id: Id | null, space: Id) =>
  id === null || isIn(look, noun, id, space)

/** A meeting of a circle that does not pause, or of a structure of one's own. */
function mayMeet(look: Look, { space, structure, by }: Row<'meeting' | 'series'>): boolean {
  if (by !== look.who) return false
  if (space === look.who) return structure !== null && stands(look, 'structure', structure, space)
  return structure === null && isMember(look, space, by) && !isPaused(look.world, space)
}

function mayPropose(look: Look, { space, by, inForce }: Row<'agreement'>): boolean {
  const isRoundtable = find(look.world, 'circle', space)?.kind === 'roundtable'
  const may = isRoundtable ? hosts(look, space) : isMember(look, space, by)
  return by === look.who && inForce === null && may
}

/** What one brings is one's own. */
function mayBring(look: Look, { of, owner, item }: Row<'agendaItem'>): boolean {
  if (of === null || item === null) return true
  return owner === look.who && stands(look, of, item, look.who)
}

function mayPromise(look: Look, { space, person, by }: Row<'promise'>): boolean {
  if (by !== look.who) return false
  return space === look.who ? person === look.who : [person, by].every((one) => isMember(look, space, one))
}

/** Whether a row may be added; nothing for other nouns. */
export function mayAddTogether(look: Look, row: Row): boolean | undefined {
  const { who } = look
  const inside = () => isThere(look, row.space)
  const atMeeting = (meeting: Id) => inside() && isIn(look, 'meeting', meeting, row.space)
  switch (row.noun) {
    case 'meeting':
      return mayMeet(look, row) && stands(look, 'series', row.series, row.space)
    case 'series':
      return mayMeet(look, row)
    case 'coming':
    case 'theme':
      return row.person === who && atMeeting(row.meeting)
    case 'presence':
      return row.by === who && atMeeting(row.meeting) && isThere(look, row.space, row.person)
    case 'agendaItem':
      return row.person === who && atMeeting(row.meeting) && mayBring(look, row)
    case 'promise':
      return mayPromise(look, row) && stands(look, 'meeting', row.meeting, row.space)
    case 'sitting':
      return row.by === who && atMeeting(row.meeting) && isThere(look, row.space, row.facilitator)
    case 'card':
      return row.author === who && inside() && isIn(look, 'sitting', row.sitting, row.space)
    case 'protocol':
      return row.by === who && inside()
    case 'agreement':
      return mayPropose(look, row)
    case 'acceptance':
      return false
    case 'given':
    case 'definition':
      return row.by === who && isMember(look, row.space, who)
    case 'line':
    case 'rest':
      return row.person === who && isMember(look, row.space, who)
    default:
      return undefined
  }
}

/** What of a row may become something else; the rest stays. */
function openFields(look: Look, was: Row): string[] | undefined {
  const { who } = look
  const inside = isThere(look, was.space)
  switch (was.noun) {
    case 'meeting':
      return inside ? ['ends', 'cancelled'] : undefined
    case 'sitting':
      return inside ? ['state', 'at', 'facilitator'] : undefined
    case 'series':
    case 'protocol':
      return inside ? [] : undefined
    case 'agendaItem':
      return inside && seesTogether(look, was) ? [] : undefined
    case 'coming':
      return inside && was.person === who ? [] : undefined
    case 'theme':
      return inside && was.person === who ? ['takenBack'] : undefined
    case 'line':
      return was.person === who && isMember(look, was.space, who) ? [] : undefined
    case 'promise':
      return was.person === who || (was.by === who && inside) ? [] : undefined
    default:
      return undefined
  }
}

/** What is written together. */
export const together = new Set<Noun>([
  'meeting',
  'series',
  'coming',
  'presence',
  'agendaItem',
  'theme',
  'promise',
  'sitting',
  'card',
  'protocol',
  'agreement',
  'acceptance',
  'given',
  'line',
  'definition',
  'rest',
])

/** Whether it may be changed. */
export function mayAlterTogether(look: Look, was: Row, is: Row): boolean | undefined {
  if (!together.has(was.noun)) return undefined
  const fields = openFields(look, was)
  if (!fields) return false
  const changed = Object.fromEntries(fields.map((field) => [field, is[field as keyof Row]]))
  return isDeepStrictEqual(is, { ...was, ...changed })
}

/** Whether it may be removed. */
export function mayRemoveTogether(look: Look, row: Row): boolean | undefined {
  const { who } = look
  switch (row.noun) {
    case 'presence':
      return isThere(look, row.space)
    case 'agendaItem':
    case 'line':
    case 'rest':
      return row.person === who && seesTogether(look, row) === true
    case 'card':
      return row.author === who
    case 'agreement':
      return row.by === who && row.inForce === null && isMember(look, row.space, who)
    case 'given':
      return row.by === who && isMember(look, row.space, who)
    default:
      return together.has(row.noun) ? false : undefined
  }
}
