import { personOf, sql, type Transaction } from '#platform'
import type { Crosswalk, Side } from './crosswalk.ts'

/** A crosswalk as it stands on a list. */
export interface Listed extends Crosswalk {
  fromTitle: string
  toTitle: string
  keeper: string | null
  links: number
}

/** Writes a crosswalk; gives 0 where its keeper has one of these two versions already. */
export const addCrosswalk = (tx: Transaction, { space, id, from, to, notes }: Crosswalk) =>
  tx.run(sql`insert into crosswalks.crosswalk (space_id, id, from_space_id, from_version_id, to_space_id, to_version_id,
      notes, made_by)
    values (${space}, ${id}, ${from.space}, ${from.version}, ${to.space}, ${to.version}, ${notes},
      ${personOf(tx.who) || null})
    on conflict (space_id, from_version_id, to_version_id) do nothing`)

/** Crosswalks of versions the asker may read, fifty a page and one more that tells of the next. */
export const listCrosswalks = (tx: Transaction, page: number) =>
  tx.rows<Listed>(sql`select c.space_id as space, c.id,
      json_build_object('space', c.from_space_id, 'version', c.from_version_id) as "from",
      json_build_object('space', c.to_space_id, 'version', c.to_version_id) as "to", c.notes,
      f.title as "fromTitle", t.title as "toTitle", o.name as keeper,
      (select count(*)::int from crosswalks.link l where l.space_id = c.space_id and l.crosswalk_id = c.id) as links
    from crosswalks.crosswalk c
      join frameworks.version f on f.space_id = c.from_space_id and f.id = c.from_version_id
      join frameworks.version t on t.space_id = c.to_space_id and t.id = c.to_version_id
      left join organizations.organization o on o.id = c.space_id
    order by f.title, t.title, c.id limit 51 offset ${50 * (page - 1)}`)

/** One crosswalk of versions the asker may read, and whether they may change it. */
export const crosswalkWith = (tx: Transaction, space: string, id: string) =>
  tx.row<Listed & { mine: boolean }>(sql`select c.space_id as space, c.id,
      json_build_object('space', c.from_space_id, 'version', c.from_version_id) as "from",
      json_build_object('space', c.to_space_id, 'version', c.to_version_id) as "to", c.notes,
      f.title as "fromTitle", t.title as "toTitle", o.name as keeper, 0 as links,
      trust.may('frameworks', 'write', c.space_id) as mine
    from crosswalks.crosswalk c
      join frameworks.version f on f.space_id = c.from_space_id and f.id = c.from_version_id
      join frameworks.version t on t.space_id = c.to_space_id and t.id = c.to_version_id
      left join organizations.organization o on o.id = c.space_id
    where c.space_id = ${space} and c.id = ${id}`)

/** The crosswalk that a keeper has of two versions already. */
export const crosswalkBetween = (tx: Transaction, keeper: string, from: Side, to: Side) =>
  tx.row<{ id: string }>(sql`select id from crosswalks.crosswalk where space_id = ${keeper}
    and from_version_id = ${from.version} and to_version_id = ${to.version}`)

/** Organizations whose frameworks the asker keeps. */
export const keepersFor = (tx: Transaction) =>
  tx.rows<{ id: string; name: string }>(sql`select o.id, o.name from organizations.organization o
    where o.id in (select trust.reach('frameworks', 'write')) and o.closed_on is null
    order by o.kind = 'school', o.name, o.id limit 500`)

/** Versions a crosswalk can be made of: all the asker may read. */
export const versionsToJoin = (tx: Transaction) =>
  tx.rows<{
    space: string
    id: string
    title: string
    label: string
  }>(sql`select space_id as space, id, title, label
    from frameworks.version order by title, label, id limit 500`)

/** Removes the crosswalk a keeper has of two versions, with its links; gives 0 where there is none they may remove. */
export const removeCrosswalk = (tx: Transaction, { space, from, to }: Omit<Crosswalk, 'id' | 'notes'>) =>
  tx.run(sql`delete from crosswalks.crosswalk where space_id = ${space}
    and from_version_id = ${from.version} and to_version_id = ${to.version}`)
