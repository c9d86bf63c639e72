// What people say to each other about what they show, by the law of grants alone: break-glass says nothing.
import { isDeepStrictEqual } from 'node:util'
import { evaluates, find, isMember, openGrants, type Look } from './grants.ts'
import { isInDirectory } from './directory.ts'
import { isTrashed } from './rooms.ts'
import type { Grantable, Id, Row } from './world.ts'

type About = { of: Grantable; owner: Id; item: Id; circle: Id | null }

/** Whether an item is open to somebody in a circle they both sit in or, without one, by a grant in their name. */
function isOpenWithin(look: Look, { of, owner, item, circle }: About, person: Id): boolean {
  const thing = find(look.world, of, item)
  if (thing?.space !== owner || isTrashed(thing)) return false
  return openGrants(look, thing).some(({ to }) =>
    circle === null
      ? 'person' in to && to.person === person
      : 'circle' in to && to.circle === circle && isMember(look, circle, person),
  )
}

export const seesFeedback = (look: Look, row: Row<'feedback'>) =>
  [row.space, row.owner].includes(look.who) || (row.circle !== null && isOpenWithin(look, row, look.who))

const saidTo = (look: Look, owner: Id, { author, feedback }: Row<'mark'>) => {
  const said = find(look.world, 'feedback', feedback)
  return said?.space === author && said.owner === owner ? said : undefined
}

/** What became of their words is seen by whoever wrote them, while the two still meet. */
export function seesMark(look: Look, row: Row<'mark'>): boolean {
  if (row.space === look.who) return true
  const said = saidTo(look, row.space, row)
  if (!said || row.author !== look.who || evaluates(look, look.who, row.space)) return false
  const { circle } = said
  return circle === null || [row.space, row.author].every((one) => isMember(look, circle, one))
}

export const seesAsking = (look: Look, row: Row<'asking'>) =>
  row.space === look.who ||
  (row.person === look.who && isOpenWithin(look, { ...row, owner: row.space }, look.who))

export const maySay = (look: Look, row: Row<'feedback'>) =>
  row.space === look.who && row.owner !== look.who && row.at === look.now && isOpenWithin(look, row, look.who)

const quarter = 15 * 60 * 1000

/** An author has a quarter of an hour to think again. */
export const isFresh = (look: Look, row: Row<'feedback'>) =>
  row.space === look.who && Date.parse(look.now) - Date.parse(row.at) < quarter

export const mayMark = (look: Look, row: Row<'mark'>) =>
  row.space === look.who && saidTo(look, look.who, row) !== undefined

export const mayWish = (look: Look, row: Row<'asking'>) =>
  row.space === look.who &&
  row.person !== look.who &&
  find(look.world, 'person', row.person) !== undefined &&
  isInDirectory(look, row.person) &&
  !evaluates(look, row.person, look.who) &&
  isOpenWithin(look, { ...row, owner: look.who }, row.person)

/** Whether what is said may be changed: the words of it, by whoever may. */
export function mayReword(look: Look, was: Row, is: Row): boolean | undefined {
  const isSame = isDeepStrictEqual(is, was)
  if (was.noun === 'feedback') return isSame && isFresh(look, was)
  if (was.noun === 'mark') return isSame && mayMark(look, was)
  return was.noun === 'asking' ? isSame && seesAsking(look, was) : undefined
}
