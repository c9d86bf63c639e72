import { sql, type Transaction } from '#platform'
import { phases, type Cycle, type Phase, type PhaseState, type PhaseStates } from './cycle.ts'

/** Whoever begins a cycle, or chooses for it, at the same moment waits until this transaction has. */
export const takeTurnToBegin = (tx: Transaction, person: string) =>
  tx.run(sql`select from people.person where space_id = ${person} and id = ${person} for no key update`)

/** Writes a cycle and its five phases. */
export async function addCycle(tx: Transaction, cycle: Cycle) {
  await tx.run(sql`insert into cycles.cycle (space_id, id, post_id, school_year, title, starts, ends, state)
    values (${cycle.personId}, ${cycle.id}, ${cycle.postId}, ${cycle.schoolYear}, ${cycle.title}, ${cycle.starts},
      ${cycle.ends}, ${cycle.state})`)
  await tx.run(sql`insert into cycles.phase (space_id, cycle_id, phase)
    select ${cycle.personId}, ${cycle.id}, unnest(${phases}::text[])`)
}

/** Writes where a phase is. */
export const setPhase = (
  tx: Transaction,
  { person, cycle, phase }: { person: string; cycle: string; phase: Phase },
  state: PhaseState,
) =>
  tx.run(sql`update cycles.phase set state = ${state}
    where space_id = ${person} and cycle_id = ${cycle} and phase = ${phase}`)

/** Only if nothing was done in the phase yet. */
export const startPhase = (tx: Transaction, person: string, cycle: string, phase: Phase) =>
  tx.run(sql`update cycles.phase set state = 'working'
    where space_id = ${person} and cycle_id = ${cycle} and phase = ${phase} and state = 'not started'`)

/** The cycle a person works in now: the running one, else the latest. */
export const presentCycle = (tx: Transaction, person: string) =>
  tx.row<Cycle & { phases: PhaseStates }>(sql`select c.id, c.space_id as "personId", c.post_id as "postId",
      c.school_year as "schoolYear", c.title, c.starts::text, c.ends::text, c.state,
      (select json_object_agg(p.phase, p.state) from cycles.phase p where p.space_id = c.space_id and p.cycle_id = c.id) as phases
    from cycles.cycle c where c.space_id = ${person}
    order by (c.state in ('active', 'closing')) desc, c.starts desc limit 1`)
