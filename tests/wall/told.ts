// What functions of trust tell of circles, beside the rows: to whom, and nothing of it to anybody else.
import { evaluates, isMember, isOpenNow, membersOf, type Look } from './grants.ts'
import { covers } from './moments.ts'
import type { Id, Row } from './world.ts'

/** What a roundtable is for, who there evaluates whom, and what is open to it. Each is asked of all circles there are. */
export const telling = [
  `select 'for ' || c || ' ' || trust.purpose_of(c) from unnest($1::uuid[]) c where trust.purpose_of(c) is not null`,
  `select 'supervisor ' || c || ' ' || s from unnest($1::uuid[]) c, trust.supervisors_in(c) s`,
  `select concat_ws(' ', 'table', c, t.noun, t.space_id, t.item_id, t.meeting_id)
    from unnest($1::uuid[]) c, trust.at_table(c) t`,
]

/** What the law has them tell somebody: all of it to those who sit there now, and to nobody else. */
export const toldTo = (look: Look): string[] =>
  look.world.circle
    .filter(({ id }) => isMember(look, id, look.who))
    .flatMap((circle) => [
      ...purposeOf(circle),
      ...supervisorsIn(look, circle.id),
      ...atTable(look, circle.id),
    ])

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
