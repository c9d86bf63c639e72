import { sql, type Transaction } from '#platform'
import type { Place } from './place.ts'
import type { Criterion, Level } from './rubric.ts'
import type { Scale } from './scale.ts'

/** Changes a scale's name and levels; gives 0 where it is not there. */
export const changeScale = (
  tx: Transaction,
  { space, version }: Place,
  scale: Pick<Scale, 'id' | 'title' | 'levels'>,
) =>
  tx.run(sql`update frameworks.scale set title = ${scale.title}, levels = ${JSON.stringify(scale.levels)}::jsonb
    where space_id = ${space} and version_id = ${version} and id = ${scale.id}`)

/** Changes a rubric's name and scale; gives 0 where it is not there. */
export const changeRubric = (
  tx: Transaction,
  { space, version }: Place,
  rubric: { id: string; title: string; scaleId: string | null },
) =>
  tx.run(sql`update frameworks.rubric set title = ${rubric.title}, scale_id = ${rubric.scaleId}, changed_at = trust.now()
    where space_id = ${space} and version_id = ${version} and id = ${rubric.id}`)

/** Writes a line of a rubric that is there. */
export const addCriterion = (tx: Transaction, { space, version }: Place, rubric: string, line: Criterion) =>
  tx.run(sql`insert into frameworks.criterion (space_id, version_id, id, rubric_id, item_id, identifier, uri, category,
      description, weight, place, levels, rest)
    values (${space}, ${version}, ${line.id}, ${rubric}, ${line.itemId}, ${line.identifier}, ${line.uri},
      ${line.category}, ${line.description}, ${line.weight}, ${line.place}, ${JSON.stringify(line.levels)}::jsonb,
      ${JSON.stringify(line.rest)}::jsonb)`)

/** Changes what a line of a rubric says. */
export const changeCriterion = (tx: Transaction, { space, version }: Place, line: Criterion) =>
  tx.run(sql`update frameworks.criterion set category = ${line.category}, description = ${line.description},
      weight = ${line.weight}, levels = ${JSON.stringify(line.levels)}::jsonb, changed_at = trust.now()
    where space_id = ${space} and version_id = ${version} and id = ${line.id}`)

/** Puts other levels into many lines at once. */
export const setLevels = (
  tx: Transaction,
  { space, version }: Place,
  lines: { id: string; levels: Level[] }[],
) =>
  tx.run(sql`update frameworks.criterion c set levels = r.levels, changed_at = trust.now()
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as r (id uuid, levels jsonb)
    where c.space_id = ${space} and c.version_id = ${version} and c.id = r.id`)

/** Removes a line of a rubric; gives 0 where it is not there. */
export const removeCriterion = (tx: Transaction, { space, version }: Place, id: string) =>
  tx.run(sql`delete from frameworks.criterion
    where space_id = ${space} and version_id = ${version} and id = ${id}`)
