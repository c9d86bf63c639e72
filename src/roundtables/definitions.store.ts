import { sql, type Transaction } from '#platform'
import type { DefinitionAnswers, Line, Wording } from './definition.ts'

/** What a group's definition said, the last wording first, fifty at most; its members alone see it. */
export const wordingsOf = (tx: Transaction, circle: string, most = 50) =>
  tx.rows<Wording>(sql`select d.id, d.number, d.definition, d.attributes, d.expectations, d.at, p.name as by
    from roundtables.definition d left join people.person p on p.space_id = d.written_by
    where d.space_id = ${circle} order by d.number desc limit ${most}`)

/** Writes the wording of this number, and gives its id; nothing where somebody wrote it in this very moment. */
export const addWording = (
  tx: Transaction,
  circle: string,
  { by, number }: { by: string; number: number },
  said: DefinitionAnswers,
) =>
  tx.row<{ id: string }>(sql`insert into roundtables.definition
      (space_id, number, definition, attributes, expectations, written_by)
    values (${circle}, ${number}, ${said.definition}, ${said.attributes}, ${said.expectations}, ${by})
    on conflict (space_id, number) do nothing returning id`)

/** What members wrote to ideas, the latest first. */
export const linesOf = (tx: Transaction, circle: string) =>
  tx.rows<Line>(sql`select l.person_id as person, p.name, l.idea, l.words
    from roundtables.line l left join people.person p on p.space_id = l.person_id
    where l.space_id = ${circle} order by l.written_at desc, l.id desc limit 300`)

/** Keeps somebody's line to an idea. */
export const putLine = (tx: Transaction, circle: string, line: Omit<Line, 'name'>) =>
  tx.row<{ id: string }>(sql`insert into roundtables.line (space_id, person_id, idea, words)
    values (${circle}, ${line.person}, ${line.idea}, ${line.words})
    on conflict (space_id, person_id, idea) do update set words = excluded.words, written_at = trust.now()
    returning id`)

/** Takes it away again. */
export const dropLine = (tx: Transaction, circle: string, { person, idea }: Omit<Line, 'name' | 'words'>) =>
  tx.run(
    sql`delete from roundtables.line where space_id = ${circle} and person_id = ${person} and idea = ${idea}`,
  )
