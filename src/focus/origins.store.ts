import { sql } from '#platform'
import type { Origin } from './goal.ts'

/** What a goal begins from or began from, to be quoted. */
export interface OriginWords {
  words: string
  href: string
}

/** What something began from, as it reads now, to be asked on the ground of its `origin`; nothing where that is gone. */
export const originAsked = (person: string) =>
  sql`select w.words, w.href from origin o cross join lateral (
      select coalesce(q.question, i.title) as words, '/inquiries/' || i.id as href
      from inquiry.inquiry i left join inquiry.question q on q.space_id = i.space_id and q.inquiry_id = i.id and q.kept
      where o.noun = 'inquiry' and i.space_id = ${person} and i.id = o.id
    union all
      select coalesce(f.statement, v.title), '/assessments/' || a.id
      from assessment.assessment a
        join frameworks.version v on v.space_id = a.version_space_id and v.id = a.version_id
        left join frameworks.item f on f.space_id = a.version_space_id and f.version_id = a.version_id and f.id = o.item
      where o.noun = 'assessment' and a.space_id = ${person} and a.id = o.id
    union all
      select g.statement, '/goals/' || g.id from focus.goal g
      where o.noun = 'goal' and g.space_id = ${person} and g.id = o.id) w`

/** The ground for a goal that is written already. */
export const originBelow = (person: string, goal: string) =>
  sql`select origin as noun, origin_id as id, origin_item_id as item
    from focus.goal where space_id = ${person} and id = ${goal}`

/** The ground for one that is to be written. */
export const originGiven = (from: Origin | null) =>
  sql`select ${from?.noun ?? null}::text as noun, ${from?.id ?? null}::uuid as id, ${from?.item ?? null}::uuid as item`
