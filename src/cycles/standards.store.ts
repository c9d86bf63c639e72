import { found, sql, type Transaction } from '#platform'
import { listed, together, type Listed } from '#questions'
import type { Choice, Chosen } from '#standards'
import type { PresentCycle } from './cycle.ts'
import { cycleBelow, presentCycleAsked } from './cycles.store.ts'

/** The cycle a person works in, and what they chose for it, in one statement; no cycle where they have begun none. */
export async function presentChoice(tx: Transaction, person: string) {
  const asked = together(
    { cycle: cycleBelow(), chosen: listed(chosenAsked(person)) },
    { cycle: presentCycleAsked(person) },
  )
  type Answers = { cycle: PresentCycle | null; chosen: Listed<Chosen> }
  const { cycle, chosen } = found(await tx.row<Answers>(asked))
  return { cycle: cycle ?? undefined, chosen: chosen.list }
}

/** The versions and items chosen for a cycle, with their names, to be asked with others on the ground of that `cycle`. */
export const chosenAsked = (person: string) =>
  sql`select s.version_space_id as space, s.version_id as version, s.item_id as item, v.title, v.label,
      coalesce(i.code, '') as code, coalesce(i.label, '') as "itemLabel", coalesce(i.statement, '') as statement
    from cycles.standard s
      join frameworks.version v on v.space_id = s.version_space_id and v.id = s.version_id
      left join frameworks.item i on i.space_id = s.version_space_id and i.id = s.item_id
    where s.space_id = ${person} and s.cycle_id = (select id from cycle) and (s.item_id is null or i.id is not null)
    order by v.title, v.id, i.place, s.id`

/** Takes away what was chosen of one version. */
export const dropStandards = (tx: Transaction, person: string, cycle: string, version: string) =>
  tx.run(sql`delete from cycles.standard
    where space_id = ${person} and cycle_id = ${cycle} and version_id = ${version}`)

/** Chooses parts of an adopted version; none stands for all of it, and what does not stand in it is left out. */
export const addStandards = (
  tx: Transaction,
  { person, cycle }: { person: string; cycle: string },
  of: Omit<Choice, 'item'>,
  parts: readonly (string | null)[],
) =>
  tx.run(sql`insert into cycles.standard (space_id, cycle_id, version_space_id, version_id, item_id)
    select ${person}, ${cycle}, v.space_id, v.id, i.id
    from frameworks.version v cross join unnest(${parts}::uuid[]) as part (id)
      left join frameworks.item i on i.space_id = v.space_id and i.version_id = v.id and i.id = part.id
    where v.space_id = ${of.space} and v.id = ${of.version} and (part.id is null or i.id is not null)
      and exists (select 1 from frameworks.step s where s.version_id = v.id and s.step = 'adopted')
    on conflict do nothing`)
