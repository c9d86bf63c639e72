import { sql, type Transaction } from '#platform'
import type { Place } from './place.ts'
import type { VersionAnswers } from './draft.ts'
import type { Life } from './life.ts'

/** How things stand with a version, or nothing where the asker may not read it. */
export const lifeOf = (tx: Transaction, { space, version }: Place) =>
  tx.row<Life>(sql`select v.space_id in (select trust.reach('frameworks', 'write')) as keeps,
      (select at from frameworks.step s where s.version_id = v.id and s.step = 'adopted') as "adoptedAt",
      (select at from frameworks.step s where s.version_id = v.id and s.step = 'deprecated') as "deprecatedAt",
      (select name from organizations.organization o where o.id = v.space_id) as organization,
      (select d.id from frameworks.version d where d.space_id = v.space_id and d.framework_id = v.framework_id
        and not exists (select from frameworks.step s where s.version_id = d.id) order by d.id limit 1) as "draftId"
    from frameworks.version v where v.space_id = ${space} and v.id = ${version}`)

/** Organizations whose frameworks the asker keeps, by name. */
export const keptPlaces = (tx: Transaction) =>
  tx.rows<{ id: string; name: string }>(sql`select o.id, o.name from organizations.organization o
    where o.id in (select trust.reach('frameworks', 'write'))
      and (o.closed_on is null or o.closed_on >= trust.today()) order by o.name, o.id limit 500`)

/** One framework takes one new draft at a time: whoever else begins one waits for the answer's transaction. */
export const holdFramework = (tx: Transaction, framework: string) =>
  tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${framework}, 16))`)

/**
 * The latest adopted version of what a version was adapted from, if it came after that one and is in use. `taken` says that
 * a version of one's own framework builds on it already.
 */
export const newerParent = (tx: Transaction, { space, version }: Place) =>
  tx.row<{ id: string; title: string; label: string; taken: boolean }>(sql`with recursive base as (
      select b.space_id, b.id, b.framework_id, v.framework_id as own from frameworks.version v
      join frameworks.version b on b.space_id = v.based_on_space_id and b.id = v.based_on_id
      where v.space_id = ${space} and v.id = ${version}),
    later as (
      select n.id, 1 as far from base b join frameworks.version n on n.space_id = b.space_id and n.previous_id = b.id
    union select n.id, l.far + 1 from later l join frameworks.version n on n.previous_id = l.id
        and n.space_id = (select space_id from base)
      where l.far < 1000)
    select n.id, n.title, n.label, exists (select from frameworks.version o where o.space_id = ${space}
        and o.framework_id = b.own and o.based_on_id = n.id) as taken from base b
      join frameworks.version n on n.space_id = b.space_id and n.framework_id = b.framework_id and n.id <> b.id
      join frameworks.step a on a.version_id = n.id and a.step = 'adopted'
      left join frameworks.step was on was.version_id = b.id and was.step = 'adopted'
      left join later l on l.id = n.id
    where (l.id is not null or a.at > was.at)
      and not exists (select from frameworks.step d where d.version_id = n.id and d.step = 'deprecated')
    order by l.far desc nulls last, a.at desc, n.id desc limit 1`)

/** Changes what a draft says of itself; gives 0 where it is fixed. */
export const changeVersion = (tx: Transaction, { space, version }: Place, a: VersionAnswers) =>
  tx.run(sql`update frameworks.version set title = ${a.title}, label = ${a.label}, description = ${a.description},
      language = ${a.language}, license = ${a.license}, license_uri = ${a.licenseUri}, source_url = ${a.sourceUrl},
      creator = ${a.creator}, publisher = ${a.publisher}, notes = ${a.notes},
      no_derivatives = ${a.noDerivatives}, starts = ${a.starts}, ends = ${a.ends},
      changed_at = trust.now()
    where space_id = ${space} and id = ${version}`)

/** Removes a draft with everything in it; gives 0 where it is fixed. */
export const removeVersion = (tx: Transaction, { space, version }: Place) =>
  tx.run(sql`delete from frameworks.version where space_id = ${space} and id = ${version}`)

/** Removes a framework that has no version left. */
export const removeEmptyFramework = (tx: Transaction, space: string, framework: string) =>
  tx.run(sql`delete from frameworks.framework f where f.space_id = ${space} and f.id = ${framework}
    and not exists (select from frameworks.version v where v.space_id = f.space_id and v.framework_id = f.id)`)
