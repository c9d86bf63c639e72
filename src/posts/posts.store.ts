import { sql, type Transaction } from '#platform'
import type { HeldPost, Post } from './post.ts'

/** Writes a post; the database lets only the office of the organization do so, for whom it may appoint. */
export const addPost = (tx: Transaction, post: Post) =>
  tx.run(sql`insert into posts.post (space_id, id, organization_id, title, role_kind, starts, ends, main, fte)
    values (${post.personId}, ${post.id}, ${post.organizationId}, ${post.title}, ${post.roleKind}, ${post.starts},
      ${post.ends}, ${post.main}, ${post.fte ?? null})`)

/** Sets the last day of a post, or none; gives 0 where the asker does not keep it. */
export const setEnd = (tx: Transaction, person: string, id: string, ends: string | null) =>
  tx.run(sql`update posts.post set ends = ${ends} where space_id = ${person} and id = ${id}`)

/** The posts of a person that the asker may see, the latest first, with the days they rest. */
export const postsOf = (tx: Transaction, person: string) =>
  tx.rows<HeldPost>(sql`select p.id, p.space_id as "personId", p.organization_id as "organizationId",
      o.name as organization, p.title, p.role_kind as "roleKind", p.starts::text, p.ends::text, p.main, p.fte::float8,
      (select coalesce(json_agg(json_build_object('id', l.id, 'starts', l.starts, 'ends', l.ends) order by l.starts desc), '[]')
        from posts.leave l where l.space_id = p.space_id and l.post_id = p.id) as leaves
    from posts.post p join organizations.organization o on o.id = p.organization_id
    where p.space_id = ${person} order by p.starts desc, p.id`)

/** What the asker may do with a post: keep it as its office, and say when it rests. */
export const powersOver = async (tx: Transaction, person: string, id: string) =>
  (await tx.row<{ keep: boolean; supervise: boolean }>(sql`select trust.keeps_post(${person}, ${id}) as keep,
    trust.manages(${person}, 'supervision', 'write') as supervise`)) ?? { keep: false, supervise: false }

/** May the asker give this person a post in this organization? Somebody with a post elsewhere is invited instead. */
export const mayAppoint = async (tx: Transaction, organization: string, person: string) =>
  (
    await tx.row<{ may: boolean }>(
      sql`select trust.may('posts', 'write', ${organization}) and trust.may_appoint(${person}) as may`,
    )
  )?.may ?? false

/** Does somebody hold a main post, now or later? */
export const holdsMain = (tx: Transaction, person: string, from: string) =>
  tx.row(sql`select from posts.post
    where space_id = ${person} and main and coalesce(ends, 'infinity') >= ${from}`)

/** Who holds a post in an organization now, by name, fifty a page and one more that tells of the next. */
export const presentAsked = (organization: string, page: number) => sql`select person as "personId",
      post as "postId", name, pronouns, title
    from trust.people_in(${organization}, ${page})`

/** Organizations to which the asker may move somebody, schools first; at most five hundred. */
export const placesToAppoint = (tx: Transaction) =>
  tx.rows<{ id: string; name: string }>(sql`select o.id, o.name from organizations.organization o
    where o.id in (select trust.reach('posts', 'write')) and o.closed_on is null
    order by o.kind <> 'school', o.name, o.id limit 500`)

/** Does a role let the asker give posts there? */
export const mayGivePosts = async (tx: Transaction, organization: string) =>
  (await tx.row<{ may: boolean }>(sql`select trust.may('posts', 'write', ${organization}) as may`))?.may ??
  false
