import { sql, type Transaction } from '#platform'

/** What the asker may do with the initiatives of an organization. */
export interface Rights {
  organization: string
  kind: string
  keeps: boolean
  /** Do they head it themselves? Then what is offered to it is theirs to answer. */
  heads: boolean
}

/** The asker's rights there, or nothing where they do not belong to its tree. */
export const rightsIn = (tx: Transaction, organization: string) =>
  tx.row<Rights>(sql`select o.name as organization, o.kind, o.id in (select trust.kept('plans')) as keeps,
      o.id in (select trust.headed()) as heads
    from organizations.organization o
    where o.id = ${organization} and (o.id in (select trust.my_trees()) or o.id in (select trust.kept('plans')))`)

/** The organization of a person's main post, or what that department belongs to; nothing for somebody without a post. */
export const homeOf = (tx: Transaction, person: string) =>
  tx.row<{
    id: string
  }>(sql`select case when o.kind = 'department' then coalesce(o.parent_id, o.id) else o.id end as id
    from posts.post p join organizations.organization o on o.id = p.organization_id
    where p.space_id = ${person} and trust.today() between p.starts and coalesce(p.ends, 'infinity')
    order by p.main desc, p.starts desc, p.id limit 1`)

/** Who holds a post there now, by name: who could look after something. */
export const peopleOf = (tx: Transaction, organization: string) =>
  tx.rows<{ id: string; name: string }>(sql`select distinct person as id, name
    from trust.people_in(${organization}, 1) order by name, person`)

/** The name of somebody whom the asker may know, or nothing. */
export const nameOf = async (tx: Transaction, person: string | null) =>
  (
    await tx.row<{ name: string }>(
      sql`select name from people.person where space_id = ${person} and id = ${person}`,
    )
  )?.name
