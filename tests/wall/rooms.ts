// Who sees what people write together: in a circle, or in a leader's own space around a structure.
import { find, isMember, isOpened, type Look } from './grants.ts'
import type { Grantable, Id, Row } from './world.ts'

/** Whether somebody is there: a present member of the circle, or the owner of the space. */
export const isThere = (look: Look, space: Id, person = look.who) =>
  space === person || isMember(look, space, person)

/** What an agenda names is seen by those who see that thing. */
function seesNamed(look: Look, { of, owner, item }: Row<'agendaItem'>): boolean {
  if (of === null || owner === look.who) return true
  const named = item === null ? undefined : find(look.world, of, item)
  return named?.space === owner && !isTrashed(named) && isOpened(look, named)
}

export const isTrashed = (item: Row<Grantable>) => item.noun === 'evidence' && item.trashed

/** A note is its author's. What is said is everybody's while it runs, silent steps once they are over; then only theirs whom it was said to. */
function seesCard(look: Look, { space, sitting, author, step, note }: Row<'card'>): boolean {
  if (author === look.who) return true
  if (note) return false
  const one = find(look.world, 'sitting', sitting)
  if (!one || !isThere(look, space)) return false
  if (one.state === 'over') return one.presenters[step] === look.who
  return !one.silent[step] || one.at > step
}

/** Whether somebody sees a row that stands in a circle or around a structure; nothing for other nouns. */
export function seesTogether(look: Look, row: Row): boolean | undefined {
  const { who } = look
  const inside = () => isThere(look, row.space)
  switch (row.noun) {
    case 'meeting':
    case 'series':
    case 'sitting':
    case 'protocol':
    case 'definition':
      return inside()
    case 'agreement':
    case 'given':
      return row.by === who || inside()
    case 'acceptance':
    case 'line':
    case 'coming':
    case 'presence':
      return row.person === who || inside()
    case 'rest':
      return row.person === who
    case 'promise':
      return [row.person, row.by].includes(who) || inside()
    case 'theme':
      return row.person === who || (!row.takenBack && inside())
    case 'agendaItem':
      return (row.person === who || inside()) && seesNamed(look, row)
    case 'card':
      return seesCard(look, row)
    default:
      return undefined
  }
}
