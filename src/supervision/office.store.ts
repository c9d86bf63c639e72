import { sql, type Transaction } from '#platform'
import { officeSize, type Appointed } from './assignment.ts'

/** Does the asker's office appoint who evaluates? */
export const appoints = async (tx: Transaction) =>
  (
    await tx.row<{ yes: boolean }>(
      sql`select exists (select from trust.reach('supervision', 'write')) as yes`,
    )
  )?.yes ?? false

/** The leaders whose posts the asker's office keeps, by place and name, and who evaluates each; a page and one more. */
export const appointedBy = (tx: Transaction, { open, page }: { open: boolean; page: number }) =>
  tx.rows<Appointed>(sql`with kept as materialized (
      select distinct on (p.space_id) p.space_id, p.id, p.organization_id, p.title from posts.post p
      where p.organization_id in (select trust.reach('supervision', 'write')) and p.role_kind not in ('aspirant', 'boardMember', 'outsideCoach', 'staff')
        and trust.today() between p.starts and coalesce(p.ends, 'infinity')
      order by p.space_id, p.main desc, p.starts)
    select k.space_id as "leaderId", n.name as leader, k.id as post, k.title, o.name as organization, e.names as evaluators
    from kept k join organizations.organization o on o.id = k.organization_id
      join people.person n on n.space_id = k.space_id
      cross join lateral (select coalesce(json_agg(j.name order by a.lead desc, j.name) filter (where j.name is not null), '[]') as names,
          count(*) as n
        from supervision.assignment a left join people.person j on j.space_id = a.evaluator_id
        where a.space_id = k.space_id and a.during @> trust.now()) e
    where not ${open} or e.n = 0
    order by o.name, n.name, k.space_id limit ${officeSize + 1} offset ${officeSize * (page - 1)}`)
