import { found, sql, type Transaction } from '#platform'
import { elements, type Pulse, type PulseAnswers } from './pulse.ts'

type Row = Record<string, string | number | null>

const fromRow = (row: Row): Pulse => {
  const looks = elements.map((element) => [
    element,
    { level: row[element] ?? null, note: row[`${element}_note`] ?? '' },
  ])
  return { id: row.id, month: row.month, ...Object.fromEntries(looks) }
}

/** A leader's months, the newest first; at most so many. */
export const pulsesOf = async (tx: Transaction, person: string, most = 60) =>
  (
    await tx.rows<Row>(sql`select id, to_char(month, 'YYYY-MM') as month, relationships, relationships_note, information,
        information_note, chaos, chaos_note, vision, vision_note
      from pulse.pulse where space_id = ${person} order by month desc limit ${most}`)
  ).map(fromRow)

/** One month that the asker may see, or nothing. */
export const pulseWith = async (tx: Transaction, space: string, id: string) => {
  const row =
    await tx.row<Row>(sql`select id, to_char(month, 'YYYY-MM') as month, relationships, relationships_note,
      information, information_note, chaos, chaos_note, vision, vision_note
    from pulse.pulse where space_id = ${space} and id = ${id}`)
  return row && fromRow(row)
}

/** A leader's month to be written now, empty if it was not there; whoever writes it at the same time waits. */
export const takePulse = async (tx: Transaction, person: string, month: string) => {
  await tx.run(sql`insert into pulse.pulse (space_id, month) values (${person}, ${`${month}-01`})
    on conflict (space_id, month) do nothing`)
  const row =
    await tx.row<Row>(sql`select id, to_char(month, 'YYYY-MM') as month, relationships, relationships_note,
      information, information_note, chaos, chaos_note, vision, vision_note
    from pulse.pulse where space_id = ${person} and month = ${`${month}-01`} for update`)
  return fromRow(found(row))
}

/** Writes a month down. */
export const setPulse = (tx: Transaction, person: string, id: string, given: PulseAnswers) =>
  tx.run(sql`update pulse.pulse set relationships = ${given.relationships},
      relationships_note = ${given.relationshipsNote}, information = ${given.information},
      information_note = ${given.informationNote}, chaos = ${given.chaos}, chaos_note = ${given.chaosNote},
      vision = ${given.vision}, vision_note = ${given.visionNote}, changed_at = trust.now()
    where space_id = ${person} and id = ${id}`)
