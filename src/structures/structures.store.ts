import { sql, type Transaction } from '#platform'
import type { RoleKind } from '#posts'
import type { Structure, StructureAnswers, StructureKind } from './structure.ts'

/** The groups of a person, those in sight first, in the order in which they came. */
export const structuresOf = (tx: Transaction, person: string) =>
  tx.rows<Structure>(sql`select id, kind, name, role, rhythm, decides, missing, notes, aside_at is not null as aside
    from structures.structure where space_id = ${person} order by aside_at is not null, made_at, id limit 300`)

/** One of them. */
export const structureWith = (tx: Transaction, person: string, id: string) =>
  tx.row<Structure>(sql`select id, kind, name, role, rhythm, decides, missing, notes, aside_at is not null as aside
    from structures.structure where space_id = ${person} and id = ${id}`)

/** What the structures of a leader are called, those put aside left out. */
export const structureNames = async (
  tx: Transaction,
  person: string,
): Promise<ReadonlyMap<string, string>> => {
  const rows = await tx.rows<{ id: string; name: string }>(sql`select s.id, s.name from structures.structure s
    where s.space_id = ${person} and s.aside_at is null order by s.name`)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** How many are in sight. */
export const countStructures = async (tx: Transaction, person: string) =>
  (await tx.row<{ many: number }>(sql`select count(*)::int as many from structures.structure
    where space_id = ${person} and aside_at is null`))!.many

/** Writes a group down. */
export const addStructure = (tx: Transaction, person: string, id: string, given: StructureAnswers) =>
  tx.run(sql`insert into structures.structure (space_id, id, kind, name, role, rhythm, decides, missing, notes)
    values (${person}, ${id}, ${given.kind}, ${given.name}, ${given.role}, ${given.rhythm}, ${given.decides},
      ${given.missing}, ${given.notes})`)

/** Writes several down by their kinds and names; one of that name that is in sight already is left as it is. */
export const addNamed = (
  tx: Transaction,
  person: string,
  given: readonly { kind: StructureKind; name: string }[],
) =>
  tx.run(sql`insert into structures.structure (space_id, kind, name)
    select ${person}, n.kind, n.name
    from unnest(${given.map(({ kind }) => kind)}::text[], ${given.map(({ name }) => name)}::text[]) n (kind, name)
    where not exists (select 1 from structures.structure s
      where s.space_id = ${person} and s.name = n.name and s.aside_at is null)`)

/** Holds one's own until the transaction ends; gives 0 for what is not there. */
export const holdStructure = (tx: Transaction, person: string, id: string) =>
  tx.run(sql`select from structures.structure where space_id = ${person} and id = ${id} for update`)

/** Writes it anew. */
export const changeStructure = (tx: Transaction, person: string, id: string, given: StructureAnswers) =>
  tx.run(sql`update structures.structure set kind = ${given.kind}, name = ${given.name}, role = ${given.role},
      rhythm = ${given.rhythm}, decides = ${given.decides}, missing = ${given.missing}, notes = ${given.notes},
      changed_at = trust.now()
    where space_id = ${person} and id = ${id}`)

/** Puts it aside, or back in sight; gives 0 for what is not there. */
export const setAside = (tx: Transaction, person: string, id: string, aside: boolean) =>
  tx.run(sql`update structures.structure set aside_at = case when ${aside} then trust.now() end
    where space_id = ${person} and id = ${id}`)

/** What kind of post somebody holds today, the main one. */
export const roleOf = async (tx: Transaction, person: string) =>
  (
    await tx.row<{ role: RoleKind }>(sql`select role_kind as role from posts.post
    where space_id = ${person} and trust.today() between starts and coalesce(ends, 'infinity')
    order by main desc, starts limit 1`)
  )?.role

/** The next meeting of a group that its leader dated. */
export const nextMeeting = (tx: Transaction, person: string, id: string) =>
  tx.row<{ id: string; startsAt: Date }>(sql`select id, starts_at as "startsAt" from meetings.meeting
    where space_id = ${person} and structure_id = ${id} and state = 'planned' and ends_at > trust.now()
    order by starts_at limit 1`)
