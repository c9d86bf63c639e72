import { sql, type Transaction } from '#platform'

/** The post of a cycle as people say it: "Principal, Alder Elementary". */
export const postOfCycle = (tx: Transaction, person: string, post: string) =>
  tx.row<{ line: string }>(sql`select p.title || ', ' || o.name as line
    from posts.post p join organizations.organization o on o.id = p.organization_id
    where p.space_id = ${person} and p.id = ${post}`)
