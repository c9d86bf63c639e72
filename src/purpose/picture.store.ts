import { sql, type Transaction } from '#platform'
import type { StandingPicture } from './picture.ts'

/** The picture of a cycle of the asker's own, whether its purpose is written or not. */
export const standingPicture = (tx: Transaction, cycle: string) =>
  tx.row<StandingPicture>(pictureAsked(cycle))

/** The same, to be asked with others; without a cycle there is none. */
export const pictureAsked = (cycle: string | null) =>
  sql`select s.people, s.mark, s.confirmed_at as "confirmedAt", s.holds, s.purpose_id as "purposeId",
      case when p.id is not null then json_build_object('uses', p.uses, 'audience', p.audience, 'why', p.why,
        'expectations', p.expectations, 'tellings', (
          select coalesce(json_object_agg(u.use, json_build_object('audience', u.audience, 'decides', u.decides)), '{}')
          from purpose.use u where u.space_id = p.space_id and u.purpose_id = p.id)) end as purpose
    from purpose.picture s left join purpose.purpose p on p.space_id = s.space_id and p.id = s.purpose_id
    where s.cycle_id = ${cycle}`

/** Confirms the picture with this mark if it is the one that stands; gives the purpose it is of, else nothing. */
export const putConfirmation = (tx: Transaction, cycle: string, mark: string) =>
  tx.row<{ id: string }>(sql`insert into purpose.confirmation (space_id, purpose_id, mark)
    select s.space_id, s.purpose_id, s.mark from purpose.picture s 
    where s.cycle_id = ${cycle} and s.mark = ${mark} and s.purpose_id is not null
    on conflict (space_id, purpose_id) do update set mark = excluded.mark, at = trust.now()
    returning purpose_id as id`)
