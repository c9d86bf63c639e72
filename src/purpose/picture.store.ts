import { sql, type Transaction } from '#platform'
import { together } from '#questions'
import type { StandingPicture } from './picture.ts'

/** The picture of a cycle of the asker's own, whether its purpose is written or not. */
export async function standingPicture(tx: Transaction, cycle: string) {
  const asked = together({ standing: pictureAsked() }, { cycle: sql`select ${cycle}::uuid as id` })
  return standingIn((await tx.row<{ standing: ToldPicture | null }>(asked))?.standing)
}

/** A picture as it comes, its moment as text. */
export type ToldPicture = Omit<StandingPicture, 'confirmedAt'> & { confirmedAt: string | null }

/** What came, if there is one. */
export const standingIn = (told: ToldPicture | null | undefined): StandingPicture | undefined =>
  told ? { ...told, confirmedAt: told.confirmedAt === null ? null : new Date(told.confirmedAt) } : undefined

/** The same, to be asked with others on the ground of that `cycle`; without a cycle there is none. */
export const pictureAsked = () =>
  sql`select s.people, s.mark, s.confirmed_at as "confirmedAt", s.holds, s.purpose_id as "purposeId",
      case when p.id is not null then json_build_object('uses', p.uses, 'audience', p.audience, 'why', p.why,
        'expectations', p.expectations, 'tellings', (
          select coalesce(json_object_agg(u.use, json_build_object('audience', u.audience, 'decides', u.decides)), '{}')
          from purpose.use u where u.space_id = p.space_id and u.purpose_id = p.id)) end as purpose
    from purpose.picture s left join purpose.purpose p on p.space_id = s.space_id and p.id = s.purpose_id
    where s.cycle_id = (select id from cycle)`

/** Confirms the picture with this mark if it is the one that stands; gives the purpose it is of, else nothing. */
export const putConfirmation = (tx: Transaction, cycle: string, mark: string) =>
  tx.row<{ id: string }>(sql`insert into purpose.confirmation (space_id, purpose_id, mark)
    select s.space_id, s.purpose_id, s.mark from purpose.picture s 
    where s.cycle_id = ${cycle} and s.mark = ${mark} and s.purpose_id is not null
    on conflict (space_id, purpose_id) do update set mark = excluded.mark, at = trust.now()
    returning purpose_id as id`)
