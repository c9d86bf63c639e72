import { sql, type Transaction } from '#platform'
import type { Writer } from './note-copy.ts'
import type { Note, NoteAnswers } from './note.ts'

/** A note in the list: without its text, with the questions that wait. */
export interface NoteLine extends Pick<Note, 'id' | 'title' | 'aside' | 'changedAt'> {
  readers: string[]
  waiting: number
}

/** The notes of a person, the latest first, with the names of the groups they are for. */
export const notesOf = (tx: Transaction, person: string) =>
  tx.rows<NoteLine>(sql`select n.id, n.title, n.aside_at is not null as aside, n.changed_at as "changedAt",
      array(select s.name from structures.reader r
        join structures.structure s on s.space_id = r.space_id and s.id = r.structure_id
        where r.space_id = n.space_id and r.note_id = n.id order by s.made_at, s.id) as readers,
      (select count(*)::int from structures.question q
        where q.space_id = n.space_id and q.note_id = n.id and q.seen_at is null) as waiting
    from structures.note n where n.space_id = ${person}
    order by n.aside_at is not null, n.changed_at desc, n.id desc limit 200`)

/** One note of one's own. */
export const noteWith = (tx: Transaction, person: string, id: string) =>
  tx.row<Note>(sql`select n.id, n.title, n.words, n.aside_at is not null as aside, n.changed_at as "changedAt",
      array(select r.structure_id::text from structures.reader r
        where r.space_id = n.space_id and r.note_id = n.id order by r.id) as readers
    from structures.note n where n.space_id = ${person} and n.id = ${id}`)

/** Holds one's own note until the transaction ends; gives 0 for what is not there. */
export const holdNote = (tx: Transaction, person: string, id: string) =>
  tx.run(sql`select from structures.note where space_id = ${person} and id = ${id} for update`)

/** Writes a note. */
export const addNote = (tx: Transaction, person: string, id: string, given: NoteAnswers) =>
  tx.run(sql`insert into structures.note (space_id, id, title, words)
    values (${person}, ${id}, ${given.title}, ${given.words})`)

/** Writes it anew. */
export const changeNote = (tx: Transaction, person: string, id: string, given: NoteAnswers) =>
  tx.run(sql`update structures.note set title = ${given.title}, words = ${given.words}, changed_at = trust.now()
    where space_id = ${person} and id = ${id}`)

/** Says for which groups it is. */
export async function putReaders(tx: Transaction, person: string, id: string, structures: readonly string[]) {
  await tx.run(sql`delete from structures.reader
    where space_id = ${person} and note_id = ${id} and structure_id <> all(${structures}::uuid[])`)
  await tx.run(sql`insert into structures.reader (space_id, note_id, structure_id)
    select ${person}, ${id}, s from unnest(${structures}::uuid[]) s on conflict do nothing`)
}

/** Puts a note aside, or back; gives 0 for what is not there. */
export const setNoteAside = (tx: Transaction, person: string, id: string, aside: boolean) =>
  tx.run(sql`update structures.note set aside_at = case when ${aside} then trust.now() end
    where space_id = ${person} and id = ${id}`)

/** The notes that are for a group, the latest first. */
export const notesFor = (tx: Transaction, person: string, structure: string) =>
  tx.rows<{
    id: string
    title: string
    changedAt: Date
  }>(sql`select n.id, n.title, n.changed_at as "changedAt"
    from structures.reader r join structures.note n on n.space_id = r.space_id and n.id = r.note_id
    where r.space_id = ${person} and r.structure_id = ${structure} and n.aside_at is null
    order by n.changed_at desc, n.id desc limit 20`)

/** Who writes, as a copy names them: the name, and the main post they hold today. */
export const writerOf = (tx: Transaction, person: string) =>
  tx.row<Writer>(sql`select p.name, coalesce(h.title, '') as post, coalesce(h.organization, '') as organization
    from people.person p left join lateral (
      select t.title, o.name as organization from posts.post t join organizations.organization o on o.id = t.organization_id
      where t.space_id = p.space_id and trust.today() between t.starts and coalesce(t.ends, 'infinity')
      order by t.main desc, t.starts limit 1) h on true
    where p.space_id = ${person} and p.id = ${person}`)
