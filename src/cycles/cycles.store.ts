import { sql, type Transaction } from '#platform'
import { phases, type Begun, type Cycle, type Phase, type PhaseState, type PresentCycle } from './cycle.ts'

/** Whoever begins a cycle, or chooses for it, at the same moment waits until this transaction has. */
export const takeTurnToBegin = (tx: Transaction, person: string) =>
  tx.run(sql`select from people.person where space_id = ${person} and id = ${person} for no key update`)

/** Writes a cycle and its five phases, with what was copied from a template. */
export async function addCycle(tx: Transaction, cycle: Begun) {
  const { template, days = [] } = cycle
  await tx.run(sql`insert into cycles.cycle (space_id, id, post_id, school_year, title, starts, ends, state, beside,
      template, note, uses)
    values (${cycle.personId}, ${cycle.id}, ${cycle.postId}, ${cycle.schoolYear}, ${cycle.title}, ${cycle.starts},
      ${cycle.ends}, ${cycle.state}, ${cycle.beside ?? ''}, ${template?.title ?? null}, ${template?.note ?? ''},
      ${template?.uses ?? []})`)
  await tx.run(sql`insert into cycles.phase (space_id, cycle_id, phase, starts, ends)
    select ${cycle.personId}, ${cycle.id}, p.phase, d.starts, d.ends from unnest(${phases}::text[]) as p (phase)
      left join json_to_recordset(${JSON.stringify(days)}::json) as d (phase text, starts date, ends date)
        on d.phase = p.phase`)
}

/** Writes where a phase is; taken up again after it was ready or done, it is counted. */
export const setPhase = (
  tx: Transaction,
  { person, cycle, phase }: { person: string; cycle: string; phase: Phase },
  state: PhaseState,
) =>
  tx.run(sql`update cycles.phase set state = ${state},
      revisited = revisited + (state in ('ready', 'done') and ${state}::text = 'working')::int
    where space_id = ${person} and cycle_id = ${cycle} and phase = ${phase}`)

/** Only if nothing was done in the phase yet. */
export const startPhase = (tx: Transaction, person: string, cycle: string, phase: Phase) =>
  tx.run(sql`update cycles.phase set state = 'working'
    where space_id = ${person} and cycle_id = ${cycle} and phase = ${phase} and state = 'not started'`)

/** The cycle a person works in now: the one they chose, else the running one, else the latest. */
export const presentCycle = (tx: Transaction, person: string) =>
  tx.row<PresentCycle>(presentCycleAsked(person))

/** The same, to be asked with others. */
export const presentCycleAsked = (person: string) =>
  sql`select c.id, c.space_id as "personId", c.post_id as "postId",
      c.school_year as "schoolYear", c.title, c.starts::text, c.ends::text, c.state, c.template, c.note, c.uses, p.phases,
      p.walk, exists (select 1 from cycles.cycle o where o.space_id = c.space_id and o.state not in ('closed', 'archived')) as "goesOn",
      exists (select 1 from cycles.cycle o where o.space_id = c.space_id and o.starts > c.starts
        and o.state not in ('closed', 'archived')) as followed
    from (select c.* from cycles.cycle c left join cycles.present h on h.space_id = c.space_id and h.cycle_id = c.id
        where c.space_id = ${person}
        order by h.cycle_id is not null desc, c.state in ('active', 'closing') desc, c.starts desc limit 1) c
      cross join lateral (select json_object_agg(p.phase, p.state) as phases, json_object_agg(p.phase,
          json_build_object('revisited', p.revisited, 'starts', p.starts, 'ends', p.ends)) as walk
        from cycles.phase p where p.space_id = c.space_id and p.cycle_id = c.id) p`

/** The cycle that lies below, as an answer among the others; null where none was begun. */
export const cycleBelow = () => sql`select * from cycle`

/** One cycle of a person, or nothing. */
export const cycleWith = (tx: Transaction, person: string, id: string) =>
  tx.row<Cycle & { beside: string }>(sql`select id, space_id as "personId", post_id as "postId",
      school_year as "schoolYear", title, starts::text, ends::text, state, beside
    from cycles.cycle where space_id = ${person} and id = ${id}`)

/** Moves a cycle to another state; opened beside another open one of its post and year, with the reason for two. */
export const setState = (
  tx: Transaction,
  { person, cycle }: { person: string; cycle: string },
  { state, beside }: { state: Cycle['state']; beside: string },
) =>
  tx.run(sql`update cycles.cycle c set state = ${state}, beside = case when beside <> '' or not exists (
        select 1 from cycles.cycle o where o.space_id = c.space_id and o.id <> c.id and o.post_id = c.post_id
          and o.school_year = c.school_year and o.state not in ('closed', 'archived'))
      then beside else ${beside} end
    where space_id = ${person} and id = ${cycle}`)

/** Writes down what became of a cycle, and why. */
export const addStep = (
  tx: Transaction,
  { person, cycle }: { person: string; cycle: string },
  { step, reason }: { step: string; reason: string },
) =>
  tx.run(sql`insert into cycles.step (space_id, cycle_id, step, reason)
    values (${person}, ${cycle}, ${step}, ${reason})`)

/** From now on somebody works in this cycle. */
export const putPresent = (tx: Transaction, person: string, cycle: string) =>
  tx.run(sql`insert into cycles.present (space_id, cycle_id) values (${person}, ${cycle})
    on conflict (space_id) do update set cycle_id = excluded.cycle_id`)

/** The choice of this cycle is taken back; LPS goes on in the running one. */
export const dropPresent = (tx: Transaction, { person, cycle }: { person: string; cycle: string }) =>
  tx.run(sql`delete from cycles.present where space_id = ${person} and cycle_id = ${cycle}`)
