import { sql, type Transaction } from '#platform'
import type { Place } from './place.ts'
import type { Criterion, Rubric } from './rubric.ts'

/** Writes rubrics with their criteria and levels. */
export async function addRubrics(tx: Transaction, { space, version }: Place, rubrics: readonly Rubric[]) {
  const criteria = rubrics.flatMap((rubric) =>
    rubric.criteria.map((one) => ({ ...one, rubricId: rubric.id })),
  )
  await tx.run(sql`insert into frameworks.rubric (space_id, version_id, id, identifier, uri, title, description, scale_id,
      place, rest, changed_at)
    select ${space}, ${version}, id, identifier, uri, title, description, "scaleId", place, rest, "changedAt"
    from jsonb_to_recordset(${JSON.stringify(rubrics)}::jsonb) as r (id uuid, identifier uuid, uri text, title text,
      description text, "scaleId" uuid, place int, rest jsonb, "changedAt" timestamptz)`)
  await tx.run(sql`insert into frameworks.criterion (space_id, version_id, id, rubric_id, item_id, identifier, uri,
      category, description, weight, place, levels, rest, changed_at)
    select ${space}, ${version}, id, "rubricId", "itemId", identifier, uri, category, description, weight, place, levels, rest,
      "changedAt"
    from jsonb_to_recordset(${JSON.stringify(criteria)}::jsonb) as r (id uuid, "rubricId" uuid, "itemId" uuid,
      identifier uuid, uri text, category text, description text, weight float8, place int, levels jsonb, rest jsonb,
      "changedAt" timestamptz)`)
}

/** Rubrics of a version with their criteria. */
export async function rubricsOf(tx: Transaction, space: string, version: string): Promise<Rubric[]> {
  const [frames, criteria] = await Promise.all([
    tx.rows<Frame>(framesAsked(space, version)),
    tx.rows<HeldCriterion>(criteriaAsked(space, version)),
  ])
  return rubricsFrom(frames, criteria)
}

/** A rubric without its criteria. */
export type Frame = Omit<Rubric, 'criteria'>

/** A criterion with the rubric that holds it. */
export type HeldCriterion = Criterion & { rubricId: string }

/** Rubrics, each with its criteria. */
export function rubricsFrom(frames: readonly Frame[], criteria: readonly HeldCriterion[]): Rubric[] {
  const pairs = criteria.map(({ rubricId, ...criterion }) => ({ rubricId, criterion }))
  const held = Map.groupBy(pairs, ({ rubricId }) => rubricId)
  return frames.map((frame) => ({
    ...frame,
    criteria: (held.get(frame.id) ?? []).map(({ criterion }) => criterion),
  }))
}

/** The question for rubrics without their criteria. */
export const framesAsked = (space: string, version: string) =>
  sql`select id, identifier, uri, title, description, scale_id as "scaleId", place,
      rest, to_char(changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "changedAt"
    from frameworks.rubric where space_id = ${space} and version_id = ${version} order by place, id`

/** The question for criteria. */
export const criteriaAsked = (space: string, version: string) =>
  sql`select id, rubric_id as "rubricId", item_id as "itemId", identifier, uri,
      category, description, weight, place, levels, rest,
      to_char(changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "changedAt"
    from frameworks.criterion where space_id = ${space} and version_id = ${version} order by place, id`
