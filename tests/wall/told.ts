// What functions of trust tell of circles, beside the rows: to whom, and nothing of it to anybody else.
import { evaluates, find, isMember, isOpenNow, membersOf, type Look } from './grants.ts'
import { covers, daysAfter, earlier, endOf, forever, later } from './moments.ts'
import { isTrashed } from './rooms.ts'
import type { Id, Instant, Row, World } from './world.ts'

/** What a roundtable is for, who there evaluates whom, and what is open to it. Each is asked of all circles there are. */
export const telling = [
  `select 'for ' || c || ' ' || trust.purpose_of(c) from unnest($1::uuid[]) c where trust.purpose_of(c) is not null`,
  `select 'supervisor ' || c || ' ' || s from unnest($1::uuid[]) c, trust.supervisors_in(c) s`,
  `select concat_ws(' ', 'table', c, t.noun, t.space_id, t.item_id, t.meeting_id)
    from unnest($1::uuid[]) c, trust.at_table(c) t`,
  // Of everything that was ever given to anybody.
  `select concat_ws(' ', 'closes', g.noun, g.item, to_char(c at time zone 'utc', 'YYYY-MM-DD HH24:MI:SS.MS'))
    from jsonb_to_recordset($2::jsonb) g (noun text, space uuid, item uuid), trust.closes_at(g.noun, g.space, g.item) c
    where c is not null`,
]

/** What functions are asked about, for the questions above. */
export function askedAbout({ circle, grant }: World): unknown[] {
  const given = grant.map(({ of, space, item }) => JSON.stringify({ noun: of, space, item }))
  return [circle.map(({ id }) => id), `[${[...new Set(given)].join()}]`]
}

/** What the law has them tell somebody: all of a circle to those who sit there now, and to nobody else. */
export const toldTo = (look: Look): string[] => [
  ...look.world.circle
    .filter(({ id }) => isMember(look, id, look.who))
    .flatMap((circle) => [
      ...purposeOf(circle),
      ...supervisorsIn(look, circle.id),
      ...atTable(look, circle.id),
    ]),
  ...closings(look),
]

/** When what is open to somebody closes: of several ways the last, and nothing where one of them stays open. */
function closings(look: Look): string[] {
  const open = look.world.grant.filter((one) => isOpenNow(look, one) && isFor(look, one))
  const ends = Map.groupBy(open, ({ of, item }) => `closes ${of} ${item}`)
  return [...ends].flatMap(([key, all]) => {
    const last = all.map((one) => closesAt(look.world, one)).reduce(later)
    return last === forever ? [] : [`${key} ${last.slice(0, 23).replace('T', ' ')}`]
  })
}

/** Given to them or to a circle of theirs, and not while it lies in the trash. */
function isFor(look: Look, { to, of, item }: Row<'grant'>): boolean {
  const thing = find(look.world, of, item)
  if (thing === undefined || isTrashed(thing)) return false
  return 'person' in to ? to.person === look.who : isMember(look, to.circle, look.who)
}

/** By its own dates and what the members of its circle agreed. */
function closesAt(world: World, grant: Row<'grant'>): Instant {
  const days = 'circle' in grant.to ? find(world, 'circle', grant.to.circle)?.openDays : null
  return earlier(endOf(grant), days == null ? forever : daysAfter(grant.from, days))
}

const purposeOf = ({ id, purpose }: Row<'circle'>) => (purpose === null ? [] : [`for ${id} ${purpose}`])

/** Whoever sits there and evaluates somebody else who does. */
function supervisorsIn(look: Look, circle: Id): string[] {
  const there = membersOf(look.world, circle)
    .filter((one) => covers(one, look.now))
    .map(({ person }) => person)
  const judges = there.filter((one) => there.some((other) => evaluates(look, one, other)))
  return [...new Set(judges)].map((one) => `supervisor ${circle} ${one}`)
}

/** The ids of what is open to a circle, and the meeting in which it is presented. Ids alone: the trash is not asked. */
const atTable = (look: Look, circle: Id) =>
  look.world.grant
    .filter((one) => 'circle' in one.to && one.to.circle === circle && isOpenNow(look, one))
    .map(({ of, space, item, meeting }) =>
      ['table', circle, of, space, item, ...(meeting === null ? [] : [meeting])].join(' '),
    )
