// Of a silent step nothing is heard before it is over; when all is over, only what was said to somebody.
const heard = `(select case when s.state = 'over' then s.presenters[t.step + 1]::text
    when t.step < s.at or not s.silent[t.step + 1] then 'all' end
  from sittings.sitting s where s.space_id = t.space_id and s.id = t.sitting_id) as heard`
const toAll = `'all' as heard`

/** A place in a circle where words stand. */
interface RoomField {
  table: string
  fields: string[]
  /** Whoever these columns name reads them always. */
  keepers?: string[]
  /** A column `heard`: which of the members reads them, or `all` of them. */
  heard?: string
}

/** Where the members of a circle write, or a leader about meetings of their own structures, and who reads it. */
export const roomFields: Required<RoomField>[] = (
  [
    { table: 'sharing.circle', fields: ['purpose'] },
    { table: 'agreements.version', fields: ['own', 'cadence'], keepers: ['proposed_by'] },
    { table: 'partners.given', fields: ['note'], keepers: ['noted_by'] },
    { table: 'roundtables.line', fields: ['words'], keepers: ['person_id'] },
    { table: 'roundtables.definition', fields: ['definition', 'attributes', 'expectations'] },
    { table: 'meetings.meeting', fields: ['title', 'place', 'link'] },
    {
      table: 'meetings.theme',
      fields: ['words'],
      keepers: ['person_id'],
      heard: `case when t.taken_back_at is null then 'all' end as heard`,
    },
    { table: 'promises.promise', fields: ['what'], keepers: ['person_id', 'written_by'] },
    { table: 'protocols.protocol', fields: ['name', 'purpose'] },
    { table: 'sittings.sitting', fields: ['title', 'about'] },
    { table: 'sittings.card', fields: ['words'], keepers: ['author_id'], heard },
  ] satisfies RoomField[]
).map((field: RoomField) => ({ keepers: [], heard: toAll, ...field }))

/** Where steps stand, of a protocol or as they are run. */
export const stepTables = ['protocols.protocol', 'sittings.sitting']
