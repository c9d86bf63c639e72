import { sql, type Transaction } from '#platform'
import type { Pointer } from './pointer.ts'
import type { Origin, Version } from './version.ts'

/** Writes a framework, the frame of its versions; one that is there stays as it is. */
export const addFramework = (
  tx: Transaction,
  framework: { space: string; id: string; origin: Origin; parent: Pointer | null },
  madeBy: string | null,
) =>
  tx.run(sql`insert into frameworks.framework (space_id, id, origin, parent_space_id, parent_framework_id, made_by)
    values (${framework.space}, ${framework.id}, ${framework.origin}, ${framework.parent?.space ?? null},
      ${framework.parent?.id ?? null}, ${madeBy}) on conflict do nothing`)

/** Writes what a version says of itself. */
export const addVersion = (tx: Transaction, v: Version, madeBy: string | null) =>
  tx.run(sql`insert into frameworks.version (space_id, id, framework_id, previous_id, based_on_space_id, based_on_id,
      identifier, uri, title, creator, publisher, label, language, kind, description, license, license_uri, source_url,
      notes, status, starts, ends, own_words, no_derivatives, definitions, rest, changed_at, made_by)
    values (${v.space}, ${v.id}, ${v.frameworkId}, ${v.previousId}, ${v.basedOn?.space ?? null}, ${v.basedOn?.id ?? null},
      ${v.identifier}, ${v.uri}, ${v.title}, ${v.creator}, ${v.publisher}, ${v.label}, ${v.language}, ${v.kind},
      ${v.description}, ${v.license}, ${v.licenseUri}, ${v.sourceUrl}, ${v.notes}, ${v.status}, ${v.starts}, ${v.ends},
      ${v.ownWords}, ${v.noDerivatives}, ${v.definitions}, ${v.rest}, ${v.changedAt}, ${madeBy})`)

/** One version, or nothing where there is none that the asker may read. */
export const versionWith = (tx: Transaction, space: string, id: string) =>
  tx.row<Version>(versionAsked(space, id))

/** The same, to be asked with others. */
export const versionAsked = (space: string, id: string) =>
  sql`select space_id as space, id, framework_id as "frameworkId", previous_id as "previousId",
      case when based_on_id is not null
        then jsonb_build_object('space', based_on_space_id, 'id', based_on_id) end as "basedOn",
      identifier, uri, title, creator, publisher, label, language, kind, description, license,
      license_uri as "licenseUri", source_url as "sourceUrl", notes, status, starts::text, ends::text,
      own_words as "ownWords", no_derivatives as "noDerivatives", definitions, rest,
      to_char(changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "changedAt"
    from frameworks.version where space_id = ${space} and id = ${id}`

/** Where the framework of a version came from. */
export const originOf = (tx: Transaction, space: string, version: string) =>
  tx.row<{
    origin: Origin
    parent: Pointer | null
  }>(originAsked(space, version))

/** The same, to be asked with others. */
export const originAsked = (space: string, version: string) =>
  sql`select f.origin, case when f.parent_framework_id is not null
      then jsonb_build_object('space', f.parent_space_id, 'id', f.parent_framework_id) end as parent
    from frameworks.version v join frameworks.framework f on f.space_id = v.space_id and f.id = v.framework_id
    where v.space_id = ${space} and v.id = ${version}`

/** Holds a version until the transaction ends, so that nobody adopts it while it is changed, nor the other way round. */
export const holdVersion = (tx: Transaction, space: string, id: string) =>
  tx.row<Pointer>(sql`select space_id as space, id from frameworks.version
    where space_id = ${space} and id = ${id} for no key update`)

/** The steps a version has taken. */
export const stepsOf = async (tx: Transaction, space: string, id: string) =>
  (
    await tx.rows<{ step: string }>(sql`select step from frameworks.step
      where space_id = ${space} and version_id = ${id}`)
  ).map(({ step }) => step)

/** Notes that a version was adopted or deprecated; once each, for good. Gives 0 where it was noted already. */
export const addStep = (
  tx: Transaction,
  version: Pointer,
  step: 'adopted' | 'deprecated',
  who: string | null,
) =>
  tx.run(sql`insert into frameworks.step (space_id, version_id, step, who)
    values (${version.space}, ${version.id}, ${step}, ${who}) on conflict (version_id, step) do nothing`)
