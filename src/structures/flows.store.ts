import { sql, type Transaction } from '#platform'
import type { Flow } from './flow.ts'

/** How information flows with one group, or with all of them where none is named. Nothing where nobody said. */
export const flowOf = (tx: Transaction, person: string, structure: string | null) =>
  tx.row<Flow>(sql`select norms, own, goes_out as "goesOut", times, way, sender, back from structures.flow
    where space_id = ${person} and structure_id is not distinct from ${structure}`)

/** Writes how it flows, and keeps how it reads now. */
export async function putFlow(tx: Transaction, person: string, structure: string | null, flow: Flow) {
  await tx.run(sql`insert into structures.flow (space_id, structure_id, norms, own, goes_out, times, way, sender, back)
    values (${person}, ${structure}, ${flow.norms}, ${flow.own}, ${flow.goesOut}, ${flow.times}, ${flow.way},
      ${flow.sender}, ${flow.back})
    on conflict (space_id, structure_id) do update set norms = excluded.norms, own = excluded.own,
      goes_out = excluded.goes_out, times = excluded.times, way = excluded.way, sender = excluded.sender,
      back = excluded.back, changed_at = trust.now()`)
  await tx.run(sql`insert into structures.flow_version (space_id, flow_id, norms, own, goes_out, times, way, sender, back)
    select space_id, id, norms, own, goes_out, times, way, sender, back from structures.flow
    where space_id = ${person} and structure_id is not distinct from ${structure}`)
}

/** Every wording of it, the newest first. */
export const flowVersions = (tx: Transaction, person: string, structure: string | null) =>
  tx.rows<
    Flow & { at: Date }
  >(sql`select v.norms, v.own, v.goes_out as "goesOut", v.times, v.way, v.sender, v.back, v.at
    from structures.flow f join structures.flow_version v on v.space_id = f.space_id and v.flow_id = f.id
    where f.space_id = ${person} and f.structure_id is not distinct from ${structure}
    order by v.at desc, v.id desc limit 100`)
