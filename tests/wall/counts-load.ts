import type pg from 'pg'
import type { Columns } from './columns.ts'
import { upTo, type Circle, type CountsWorld } from './counts-world.ts'
import { fill } from './fill.ts'
import { daysAfter } from './moments.ts'

/** Puts a world in the place of the one that the database held, as the owner of the tables. */
export async function loadCounts(owner: pg.Client, world: CountsWorld): Promise<void> {
  const tables = tablesOf(world)
  const names = [...Object.keys(tables), 'tallies.meeting_month', 'tallies.meeting_tally']
  await owner.query('begin')
  await owner.query(
    names
      .toReversed()
      .map((name) => `delete from ${name}`)
      .join(';'),
  )
  for (const [name, rows] of Object.entries(tables)) await fill(owner, name, rows)
  await owner.query('commit')
}

/** The rows of a world by their table, each behind those it names. */
function tablesOf({ places, roster, circles }: CountsWorld): Record<string, Columns[]> {
  const by = places[0]!.id
  return {
    'organizations.organization': places.map(({ id, kind, parent }) => ({
      id,
      kind,
      parent_id: parent,
      top_id: upTo(places, id).at(-1),
      name: 'A place',
      time_zone: 'UTC',
      founded_by: by,
    })),
    'tallies.wish': places.flatMap(({ id, since }) => (since ? [{ space_id: id, since, made_by: by }] : [])),
    'tallies.roster': roster.map(({ space, year, person }) => ({
      space_id: space,
      school_year: year,
      person_id: person,
      place_id: space,
      since: `${year.slice(0, 4)}-09-01`,
    })),
    ...circleTables(circles),
  }
}

const circleTables = (circles: Circle[]): Record<string, Columns[]> => ({
  'sharing.circle': circles.map(({ id, kind, seats }) => ({
    space_id: id,
    id,
    kind,
    founded_by: seats[0]!.person,
    founded_at: '2026-08-01',
  })),
  'sharing.membership': circles.flatMap(({ id, seats }) =>
    seats.map(({ person, state, from, until }, turn) => ({
      space_id: id,
      person_id: person,
      state,
      asked_by: person,
      from_at: from,
      until_at: until,
      seat: turn + 1,
    })),
  ),
  'meetings.meeting': circles.flatMap(({ id: space, seats, meetings }) =>
    meetings.map(({ id, at, state }) => ({
      space_id: space,
      id,
      starts_at: at,
      ends_at: daysAfter(at, 1 / 24),
      zone: 'UTC',
      state,
      made_by: seats[0]!.person,
    })),
  ),
})
