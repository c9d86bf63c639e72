import { sql, type Transaction } from '#platform'
import { beginning, type Course } from './course.ts'
import type { Plan, Sitting } from './sitting.ts'

type CourseRow = Omit<Course, 'movedAt' | 'since'> & { since: Date | null; movedAt: Date }
type SittingRow = Omit<Sitting, 'course'> & CourseRow

/** A sitting that the asker may see, or nothing. */
export async function sittingWith(tx: Transaction, space: string, id: string): Promise<Sitting | undefined> {
  const row =
    await tx.row<SittingRow>(sql`select s.space_id as space, s.id, s.meeting_id as "meetingId", s.title,
      s.about, s.steps, s.facilitator_id as "facilitatorId", coalesce(p.name, '') as facilitator, s.state, s.at, s.since,
      s.spent, s.extra, s.left_out as "leftOut", s.moved_at as "movedAt", s.version
    from sittings.sitting s left join people.person p on p.space_id = s.facilitator_id
    where s.space_id = ${space} and s.id = ${id}`)
  if (!row) return undefined
  const { state, at, since, spent, extra, leftOut, movedAt, version, ...rest } = row
  return { ...rest, course: courseOf({ state, at, since, spent, extra, leftOut, movedAt, version }) }
}

const courseOf = ({ since, movedAt, ...rest }: CourseRow): Course => ({
  ...rest,
  since: since && since.getTime(),
  movedAt: movedAt.getTime(),
})

/** How far a sitting is that the asker may see, and who leads through it; without its steps, for those who ask often. */
export async function courseWith(tx: Transaction, space: string, id: string) {
  const row = await tx.row<CourseRow & Pick<Sitting, 'facilitatorId' | 'facilitator'>>(
    sql`select s.state, s.at, s.since, s.spent, s.extra, s.left_out as "leftOut", s.moved_at as "movedAt", s.version,
      s.facilitator_id as "facilitatorId", coalesce(p.name, '') as facilitator
    from sittings.sitting s left join people.person p on p.space_id = s.facilitator_id
    where s.space_id = ${space} and s.id = ${id}`,
  )
  if (!row) return undefined
  const { facilitatorId, facilitator, ...course } = row
  return { facilitatorId, facilitator, course: courseOf(course) }
}

/** The course of a sitting, held until the end of the transaction: who comes second waits, and sees what the first did. */
export async function holdCourse(tx: Transaction, space: string, id: string) {
  const row = await tx.row<CourseRow & { lastOnce: string | null }>(sql`select state, at, since, spent, extra,
      left_out as "leftOut", moved_at as "movedAt", version, last_once as "lastOnce"
    from sittings.sitting where space_id = ${space} and id = ${id} for no key update`)
  if (!row) return undefined
  const { lastOnce, ...course } = row
  return { lastOnce, course: courseOf(course) }
}

/** Writes what a move made of it. */
export const setCourse = (
  tx: Transaction,
  { space, id, once }: { space: string; id: string; once?: string },
  course: Course,
) =>
  tx.run(sql`update sittings.sitting set state = ${course.state}, at = ${course.at},
      since = ${course.since === null ? null : new Date(course.since)}, spent = ${course.spent},
      extra = ${course.extra}, left_out = ${course.leftOut}, moved_at = ${new Date(course.movedAt)},
      version = ${course.version}, last_once = ${once ?? null}
    where space_id = ${space} and id = ${id}`)

/** Writes who leads through it from now on. */
export const setFacilitator = (tx: Transaction, space: string, id: string, person: string) =>
  tx.run(sql`update sittings.sitting set facilitator_id = ${person} where space_id = ${space} and id = ${id}`)

/** Begins a sitting; gives 0 where the meeting has an open one already. */
export const addSitting = (
  tx: Transaction,
  person: string,
  { space, id, meeting }: { space: string; id: string; meeting: string },
  { title, about, steps }: Plan,
) => {
  const { spent, extra } = beginning(steps.length, 0)
  return tx.run(sql`insert into sittings.sitting (space_id, id, meeting_id, title, about, steps, silent, presenters,
      facilitator_id, begun_by, since, spent, extra)
    values (${space}, ${id}, ${meeting}, ${title}, ${about}, ${JSON.stringify(steps)},
      ${steps.map(({ silent }) => Boolean(silent))}, ${steps.map(({ presenterId }) => presenterId ?? null)},
      ${person}, ${person}, trust.now(), ${spent}, ${extra})
    on conflict (space_id, meeting_id) where state <> 'over' do nothing`)
}

/** A line of what was run in a meeting. */
export interface SittingLine {
  id: string
  title: string
  open: boolean
  begunAt: Date
}

/** What runs or was run in a meeting: what is open first, then the latest. */
export const sittingsOf = (tx: Transaction, { space, id }: { space: string; id: string }) =>
  tx.rows<SittingLine>(sql`select id, title, state <> 'over' as open, begun_at as "begunAt" from sittings.sitting
    where space_id = ${space} and meeting_id = ${id} order by state = 'over', begun_at desc limit 50`)

/** The sitting that is open in a meeting, or nothing. */
export const openSitting = (tx: Transaction, space: string, meeting: string) =>
  tx.row<{ id: string }>(sql`select id from sittings.sitting
    where space_id = ${space} and meeting_id = ${meeting} and state <> 'over'`)
