import { remember } from '#history'
import { type Transaction } from '#platform'
import { addPerson } from './people.store.ts'
import type { Person } from './person.ts'

/** A person arrives: they write their own row. Arriving twice changes nothing. */
export async function welcomePerson(tx: Transaction, person: Person) {
  if (await addPerson(tx, person))
    await remember(tx, 'arrived', { noun: 'person', space: person.id, id: person.id })
}
