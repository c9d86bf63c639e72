import { sql, type Transaction } from '#platform'
import type { Circle } from '#sharing'
import type { Judge } from './people.ts'

/** The circles a leader is in now, the partner first, and who evaluates them: in one question for one picture. */
export const peopleAround = (tx: Transaction, person: string) => tx.row<Around>(aroundAsked(person))

/** Circles and evaluators of a leader. Who sits in a roundtable that has a name is not named one by one. */
export interface Around {
  circles: Omit<Circle, 'paused'>[]
  judges: Judge[]
}

/** The same, to be asked with others. */
export const aroundAsked = (person: string) =>
  sql`select
    coalesce((select json_agg(json_build_object('id', c.id, 'kind', c.kind, 'name', c.name, 'others', (
          select coalesce(json_agg(json_build_object('id', o.id, 'name', coalesce(o.name, '')) order by o.name), '[]')
          from (select m.person_id as id, case when c.name is null or c.kind <> 'roundtable' then (
                select p.name from people.person p where p.space_id = m.person_id) end as name
            from sharing.membership m
            where m.space_id = c.space_id and m.person_id <> ${person} and m.state = 'member' offset 0) o))
        order by array_position(array['partnership', 'coaching', 'roundtable'], c.kind), c.name, c.id)
      from sharing.membership mine join sharing.circle c on c.space_id = mine.space_id
      where mine.person_id = ${person} and mine.state = 'member' and c.ended_at is null), '[]') as circles,
    coalesce((select json_agg(json_build_object('id', a.evaluator_id, 'name', p.name) order by a.lead desc, p.name)
      from supervision.assignment a left join people.person p on p.space_id = a.evaluator_id and p.id = a.evaluator_id
      where a.space_id = ${person} and a.during @> trust.now()), '[]') as judges`
