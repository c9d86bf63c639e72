import { sql, type Transaction } from '#platform'
import type { Person } from './person.ts'

/** Writes the signed-in person's own row; a second try changes nothing. */
export const addPerson = (tx: Transaction, person: Person) =>
  tx.run(sql`insert into people.person (space_id, id, name, full_name, pronouns, time_zone)
    values (${person.id}, ${person.id}, ${person.name}, ${person.fullName}, ${person.pronouns}, ${person.timeZone})
    on conflict do nothing`)

/** A person whom the asker knows, or nothing. */
export const personWith = (tx: Transaction, id: string) =>
  tx.row<Person>(sql`select id, name, full_name as "fullName", pronouns, time_zone as "timeZone"
    from people.person where space_id = ${id} and id = ${id}`)
