import { personOf, sql, type Transaction } from '#platform'
import type { Adoption } from './adoption.ts'
import type { Pointer } from './pointer.ts'

/** Writes an adoption; gives 0 where the same one goes on already. */
export const addAdoption = (tx: Transaction, version: Pointer, adoption: Omit<Adoption, 'ends'>) =>
  tx.run(sql`insert into frameworks.adoption (space_id, id, version_space_id, version_id, uses, role_kinds, starts,
      adopted_by)
    values (${adoption.space}, ${adoption.id}, ${version.space}, ${version.id}, ${adoption.uses},
      ${adoption.roleKinds}, ${adoption.starts}, ${personOf(tx.who)})
    on conflict (space_id, version_id, uses, role_kinds) where ends is null do nothing`)

/** One adoption of a version, or nothing. */
export const adoptionWith = (tx: Transaction, version: string, { space, id }: Pointer) =>
  tx.row<Adoption>(sql`select space_id as space, id, uses, role_kinds as "roleKinds", starts::text, ends::text
    from frameworks.adoption where space_id = ${space} and id = ${id} and version_id = ${version}`)

/** Does the same adoption go on beside this one? */
export const goesOn = (tx: Transaction, version: string, { space, id, uses, roleKinds }: Adoption) =>
  tx.row(sql`select from frameworks.adoption where space_id = ${space} and version_id = ${version}
    and uses = ${uses} and role_kinds = ${roleKinds} and ends is null and id <> ${id}`)

/** Sets the last day of an adoption, or none; gives 0 where the asker does not keep it. */
export const setAdoptionEnd = (tx: Transaction, { space, id }: Pointer, ends: string | null) =>
  tx.run(sql`update frameworks.adoption set ends = ${ends} where space_id = ${space} and id = ${id}`)

/** What the organizations on the `way` to one use now or will, its own first. */
export const adoptedAsked = () => sql`select a.space_id as space, a.id, w.name as organization, a.uses,
      a.role_kinds as "roleKinds", a.starts::text, a.ends::text, false as keeps, v.title, v.id as version,
      v.space_id as "versionSpace"
    from way w join frameworks.adoption a on a.space_id = w.id
      join frameworks.version v on v.space_id = a.version_space_id and v.id = a.version_id
    where coalesce(a.ends, 'infinity') >= trust.today()
    order by w.height > 0, v.title, a.starts, a.id limit 100`
