import { personOf, sql, type Transaction } from '#platform'
import type { Choice, Chosen } from './choice.ts'

/** The post something is expected of, in the space of its organization. */
export interface Expecting {
  organizationId: string
  personId: string
  id: string
}

/** What is expected of posts of a person that the asker may see, by post. */
export const expectationsOf = (tx: Transaction, person: string) =>
  tx.rows<
    Chosen & { post: string }
  >(sql`select e.post_id as post, e.version_space_id as space, e.version_id as version,
      e.item_id as item, v.title, v.label, coalesce(i.code, '') as code, coalesce(i.label, '') as "itemLabel",
      coalesce(i.statement, '') as statement
    from standards.expectation e
      join frameworks.version v on v.space_id = e.version_space_id and v.id = e.version_id
      left join frameworks.item i on i.space_id = e.version_space_id and i.id = e.item_id
    where e.post_space_id = ${person} and (e.item_id is null or i.id is not null)
    order by v.title, v.id, i.place, e.id`)

/** Takes away what was expected of a post by one version. */
export const dropExpectations = (tx: Transaction, post: Expecting, version: string) =>
  tx.run(sql`delete from standards.expectation
    where space_id = ${post.organizationId} and post_id = ${post.id} and version_id = ${version}`)

/** Expects parts of an adopted version of a post; what does not stand in it is left out. Gives how many. */
export const addExpectations = (
  tx: Transaction,
  post: Expecting,
  of: Omit<Choice, 'item'>,
  parts: readonly (string | null)[],
) =>
  tx.run(sql`insert into standards.expectation (space_id, post_space_id, post_id, version_space_id, version_id, item_id,
      made_by)
    select ${post.organizationId}, ${post.personId}, ${post.id}, v.space_id, v.id, i.id, ${personOf(tx.who)}
    from frameworks.version v cross join unnest(${parts}::uuid[]) as part (id)
      left join frameworks.item i on i.space_id = v.space_id and i.version_id = v.id and i.id = part.id
    where v.space_id = ${of.space} and v.id = ${of.version} and (part.id is null or i.id is not null)
      and exists (select 1 from frameworks.step s where s.version_id = v.id and s.step = 'adopted')
    on conflict do nothing`)

/** May the asker say what is expected of this post? */
export const mayExpect = async (tx: Transaction, post: Expecting) =>
  (
    await tx.row<{ may: boolean }>(
      sql`select trust.may_expect(${post.organizationId}, ${post.personId}, ${post.id}) as may`,
    )
  )?.may ?? false
