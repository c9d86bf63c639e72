import { librarySpace } from '#frameworks'
import { sql, type Transaction } from '#platform'
import { byFit, type Offer } from './offer.ts'

/**
 * Adopted versions that somebody with posts can choose from: expected of a post they hold, used for self-assessment by
 * its organization or one above it, or of the library, those first that fit the post. What is no longer in use is not offered.
 */
export async function offersFor(tx: Transaction, person: string): Promise<Offer[]> {
  const offers = await tx.rows<Offer & { office: boolean }>(sql`with
      mine as materialized (
        select p.id, p.role_kind, a.id as organization
        from posts.post p cross join lateral trust.above(p.organization_id) a (id)
        where p.space_id = ${person} and trust.today() between p.starts and coalesce(p.ends, 'infinity')),
      used as materialized (
        select d.version_id, array_agg(distinct o.name) as names
        from frameworks.adoption d join mine m on m.organization = d.space_id
          join organizations.organization o on o.id = d.space_id
        where 'selfAssessment' = any(d.uses) and trust.today() between d.starts and coalesce(d.ends, 'infinity')
          and (d.role_kinds = '{}' or m.role_kind = any(d.role_kinds))
        group by d.version_id),
      asked as materialized (
        select distinct e.version_id from standards.expectation e
        where e.post_space_id = ${person} and e.post_id in (select id from mine))
    select v.space_id as space, v.id as version, v.title, v.label, v.kind,
      v.id in (select version_id from asked) as expected, coalesce(u.names, '{}') as "usedBy",
      v.space_id = ${librarySpace} as library,
      exists (select from mine m where m.role_kind in ('superintendent', 'assistantSuperintendent', 'director',
        'stateAdministrator', 'boardMember')) as office
    from frameworks.version v left join used u on u.version_id = v.id
    where (v.space_id = ${librarySpace} or u.names is not null or v.id in (select version_id from asked))
      and exists (select 1 from frameworks.step s where s.version_id = v.id and s.step = 'adopted')
      and not exists (select 1 from frameworks.step s where s.version_id = v.id and s.step = 'deprecated')
    order by v.title, v.made_at desc, v.id limit 200`)
  return byFit(offers, offers[0]?.office ? 'office' : 'school')
}

/** What an organization can expect of a post: what it or one above it uses, its own, and the library. */
export const offersAt = (tx: Transaction, organization: string) =>
  tx.rows<Offer>(sql`with
      places as materialized (select id from trust.above(${organization}) a (id)),
      used as materialized (
        select d.version_id, array_agg(distinct o.name) as names
        from frameworks.adoption d join organizations.organization o on o.id = d.space_id
        where d.space_id in (select id from places) and trust.today() between d.starts and coalesce(d.ends, 'infinity')
        group by d.version_id)
    select v.space_id as space, v.id as version, v.title, v.label, v.kind, false as expected,
      coalesce(u.names, '{}') as "usedBy", v.space_id = ${librarySpace} as library
    from frameworks.version v left join used u on u.version_id = v.id
    where (v.space_id = ${librarySpace} or u.names is not null)
      and exists (select 1 from frameworks.step s where s.version_id = v.id and s.step = 'adopted')
      and not exists (select 1 from frameworks.step s where s.version_id = v.id and s.step = 'deprecated')
    order by v.title, v.made_at desc, v.id limit 200`)

/** One adopted version by its name, or nothing; one no longer in use is still found. */
export const adoptedVersion = (tx: Transaction, space: string, version: string) =>
  tx.row<{
    title: string
    label: string
    kind: string
  }>(sql`select v.title, v.label, v.kind from frameworks.version v
    where v.space_id = ${space} and v.id = ${version}
      and exists (select 1 from frameworks.step s where s.version_id = v.id and s.step = 'adopted')`)
