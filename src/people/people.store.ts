import { sql, type Transaction } from '#platform'
import type { Person } from './person.ts'
import type { Post } from './post.ts'

/** Writes the signed-in person's own row; a second try changes nothing. */
export const addPerson = (tx: Transaction, person: Person) =>
  tx.run(sql`insert into people.person (space_id, id, name, full_name, pronouns, time_zone)
    values (${person.id}, ${person.id}, ${person.name}, ${person.fullName}, ${person.pronouns}, ${person.timeZone})
    on conflict do nothing`)

/** A person whom the asker knows, or nothing. */
export const personWith = (tx: Transaction, id: string) =>
  tx.row<Person>(sql`select id, name, full_name as "fullName", pronouns, time_zone as "timeZone"
    from people.person where space_id = ${id} and id = ${id}`)

/** Writes a post; the database lets only the keeper of the organization do so. */
export const addPost = (tx: Transaction, post: Post) =>
  tx.run(sql`insert into people.post (space_id, id, organization_id, title, role_kind, starts, ends, main)
    values (${post.personId}, ${post.id}, ${post.organizationId}, ${post.title}, ${post.roleKind}, ${post.starts},
      ${post.ends}, ${post.main})`)

/** Appoints an evaluator, as the keeper of both posts; what the two had as peers ends in the same moment (trust). */
export const appointEvaluator = (tx: Transaction, evaluator: string, leader: string) =>
  tx.run(sql`select trust.appoint_evaluator(${evaluator}, ${leader})`)
