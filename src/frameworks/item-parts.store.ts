import { sql, type Transaction } from '#platform'
import type { ItemLine, ItemParts } from './item-parts.ts'
import type { Place } from './place.ts'

/** Rubric lines of every item of a version, in the order of their rubrics. */
export const rubricLinesOf = (tx: Transaction, { space, version }: Place) =>
  tx.rows<ItemLine>(sql`select c.id, c.item_id as "itemId", c.rubric_id as "rubricId", r.title as rubric,
      r.description as about, c.category, c.description,
      (select coalesce(json_agg(json_build_object('label', l->>'quality', 'text', l->>'description')
        order by (l->>'place')::int), '[]') from jsonb_array_elements(c.levels) l) as levels
    from frameworks.criterion c join frameworks.rubric r on r.space_id = c.space_id and r.id = c.rubric_id
    where c.space_id = ${space} and c.version_id = ${version} order by r.place, r.id, c.place, c.id`)

/**
 * What one item says, its rubric lines, its continuum maps, and what it is associated with apart from its place in the
 * tree; an end elsewhere by the title it was given.
 */
export const itemInFull = (tx: Transaction, { space, version }: Place, id: string) =>
  tx.row<ItemParts>(sql`select i.id, i.statement, i.code, i.label, i.kind, i.keywords,
      i.education_levels as "educationLevels", i.language, i.notes, i.equity_note as "equityNote", i.facet, i.sources,
      i.hidden, coalesce((
        select json_agg(json_build_object('id', c.id, 'itemId', c.item_id, 'rubricId', c.rubric_id, 'rubric', r.title,
          'about', r.description, 'category', c.category, 'description', c.description, 'levels', (
            select coalesce(json_agg(json_build_object('label', l->>'quality', 'text', l->>'description')
              order by (l->>'place')::int), '[]') from jsonb_array_elements(c.levels) l))
          order by r.place, r.id, c.place, c.id)
        from frameworks.criterion c join frameworks.rubric r on r.space_id = c.space_id and r.id = c.rubric_id
        where c.space_id = i.space_id and c.version_id = i.version_id and c.item_id = i.id), '[]') as lines,
      coalesce((
        select json_agg(json_build_object('id', c.id, 'itemId', c.item_id, 'role', c.role, 'outcome', c.outcome,
          'component', c.component, 'variations', c.variations, 'ideal', c.ideal, 'acceptable', c.acceptable,
          'place', c.place) order by c.place, c.id)
        from frameworks.continuum c where c.space_id = i.space_id and c.version_id = i.version_id and c.item_id = i.id),
        '[]') as continuums,
      coalesce((
        select json_agg(json_build_object('kind', a.kind, 'outward', a.from_id = i.id, 'notes', a.notes, 'id', o.id,
          'code', o.code, 'label', o.label, 'statement', coalesce(left(o.statement, 300),
            case when a.from_id = i.id then a.ends->'to'->>'title' else a.ends->'from'->>'title' end, ''))
          order by a.kind, a.place, a.id)
        from frameworks.association a left join frameworks.item o on o.space_id = a.space_id
          and o.id = case when a.from_id = i.id then a.to_id else a.from_id end
        where a.space_id = i.space_id and a.kind <> 'isChildOf' and (a.from_id = i.id or a.to_id = i.id)
          and not coalesce(o.hidden, false)), '[]') as associated
    from frameworks.item i where i.space_id = ${space} and i.version_id = ${version} and i.id = ${id}`)
