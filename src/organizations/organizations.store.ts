import { personOf, sql, type Transaction } from '#platform'
import type { Branch, Organization, Powers } from './organization.ts'

/** Writes an organization; the database lets only those do so who keep what stands above it. */
export const addOrganization = (tx: Transaction, organization: Organization, foundedBy: string) =>
  tx.run(sql`insert into organizations.organization (id, kind, name, parent_id, top_id, time_zone, founded_by)
    values (${organization.id}, ${organization.kind}, ${organization.name}, ${organization.parentId},
      ${organization.topId}, ${organization.timeZone}, ${foundedBy})`)

/** One organization, or nothing. */
export const organizationWith = (tx: Transaction, id: string) =>
  tx.row<Organization>(sql`select id, kind, name, parent_id as "parentId", top_id as "topId", time_zone as "timeZone",
      closed_on::text as "closedOn"
    from organizations.organization where id = ${id}`)

/** Changes the name and the time zone; gives 0 where the asker does not keep it. */
export const changeOrganization = (
  tx: Transaction,
  id: string,
  { name, timeZone }: Pick<Organization, 'name' | 'timeZone'>,
) =>
  tx.run(sql`update organizations.organization set name = ${name}, time_zone = ${timeZone} where id = ${id}`)

/** Closes an organization after a day, or opens it again. */
export const setClosed = (tx: Transaction, id: string, closedOn: string | null) =>
  tx.run(sql`update organizations.organization set closed_on = ${closedOn} where id = ${id}`)

/** May it stand there? Whoever moves another in the same tree waits for the answer's transaction (trust). */
export const fitsBelow = async (tx: Transaction, id: string, parent: string) =>
  (await tx.row<{ fits: boolean }>(sql`select trust.fits_below(${id}, ${parent}) as fits`))?.fits ?? false

/** Puts it below another. */
export const setParent = (tx: Transaction, id: string, parent: string) =>
  tx.run(sql`update organizations.organization set parent_id = ${parent} where id = ${id}`)

/** An organization and what is above it, itself at height 0: the ground called `way` for what is asked of it on its page. */
export const wayTo = (id: string) => sql`with recursive up as (
      select o.*, 0 as height from organizations.organization o where o.id = ${id}
    union all select o.*, u.height + 1 from up u join organizations.organization o on o.id = u.parent_id)
    select * from up`

/** The way to an organization, the top first and itself last. */
export const wayAsked = () => sql`select id, kind, name, parent_id as "parentId", top_id as "topId",
    time_zone as "timeZone", closed_on::text as "closedOn" from way order by height desc`

/** What is right below an organization, fifty a page and one more that tells of the next. */
export const belowAsked = (
  id: string,
  page: number,
) => sql`select o.id, o.kind, o.name, o.parent_id as "parentId",
      o.top_id as "topId", o.time_zone as "timeZone", o.closed_on::text as "closedOn", 0 as depth,
      (select count(*)::int from organizations.organization l where l.parent_id = o.id) as below
    from organizations.organization o where o.parent_id = ${id}
    order by o.name, o.id limit 51 offset ${50 * (page - 1)}`

/** The trees in which the asker holds a post or a role, from the top down, fifty lines a page and one more. */
export const ownTrees = (tx: Transaction, page: number) =>
  tx.rows<Branch>(sql`with recursive tops as (
      select o.top_id as id from trust.my_organizations() m join organizations.organization o on o.id = m),
    down as (
      select o.*, 0 as depth, array[o.name || o.id] as path from organizations.organization o
        where o.id in (select id from tops)
    union all select o.*, d.depth + 1, d.path || (o.name || o.id)
      from down d join organizations.organization o on o.parent_id = d.id)
    select id, kind, name, parent_id as "parentId", top_id as "topId", time_zone as "timeZone",
      closed_on::text as "closedOn", depth, 0 as below,
      id in (select trust.my_organizations()) as own
    from down order by path limit 51 offset ${50 * (page - 1)}`)

/** Where the asker holds a post or a role, by name; at most fifty. */
export const ownPlaces = (tx: Transaction) =>
  tx.rows<Branch>(sql`select id, kind, name, parent_id as "parentId", top_id as "topId", time_zone as "timeZone",
      closed_on::text as "closedOn", 0 as depth, 0 as below
    from organizations.organization where id in (select trust.my_organizations()) order by name, id limit 50`)

/** Where an organization could be put: what the asker keeps in its tree and is not below it; schools only if others stand there. */
export const placesFor = (tx: Transaction, id: string) =>
  tx.rows<Organization>(sql`with recursive inside as (
      select o.id from organizations.organization o where o.id = ${id}
    union select o.id from inside i join organizations.organization o on o.parent_id = i.id)
    select o.id, o.kind, o.name from organizations.organization o
    where o.top_id = (select top_id from organizations.organization where id = ${id})
      and o.id in (select trust.reach('organizations', 'write')) and o.id not in (select id from inside)
      and (o.kind <> 'school' or o.parent_id is null
        or exists (select from organizations.organization b where b.parent_id = o.id))
    order by o.name, o.id limit 500`)

/** What a role lets the asker do there. */
export const powersAsked = (id: string) => sql`select trust.may('organizations', 'write', ${id}) as keep,
    trust.may('posts', 'write', ${id}) as appoint, trust.may('invitations', 'write', ${id}) as invite`

/** What a role lets the asker do there; nothing where nobody asks. */
export const powersIn = async (tx: Transaction, id: string): Promise<Powers> =>
  (personOf(tx.who) && (await tx.row<Powers>(powersAsked(id)))) || {
    keep: false,
    appoint: false,
    invite: false,
  }
