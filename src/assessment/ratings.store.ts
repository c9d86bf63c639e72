import { sql, type Transaction } from '#platform'
import type { Rating } from './rating.ts'
import type { MapLine } from './scale.ts'

/** A rating with what it is of: the item's words, its line of a map, the levels of its rubric lines. */
export interface ItemRating extends Rating {
  id: string
  item: string
  map: string | null
  place: number
  changedAt: Date | null
  code: string
  label: string
  statement: string
  kind: string
  mapLine: MapLine | null
  lines: { label: string; text: string }[][]
  /** What stands right below the item. */
  below: { id: string; code: string; label: string; statement: string }[]
  /** Ids of the entries it rests on. */
  entries: string[]
}

/** One rating of an assessment, with all that its page says of the item; nothing where it is not there. */
export const ratingWith = (tx: Transaction, person: string, assessment: string, id: string) =>
  tx.row<ItemRating>(ratingAsked(person, assessment, id))

/** The same, to be asked with others. */
export const ratingAsked = (person: string, assessment: string, id: string) =>
  sql`select r.id, r.item_id as item, r.continuum_id as map, r.place, r.sources, r.level, r.enough, r.note,
      r.confidence, r.changed_at as "changedAt", i.code, i.label, i.statement, i.kind,
      (select json_build_object('component', c.component, 'role', c.role, 'outcome', c.outcome,
          'variations', c.variations, 'ideal', c.ideal, 'acceptable', c.acceptable)
        from frameworks.continuum c where c.space_id = i.space_id and c.id = r.continuum_id) as "mapLine",
      coalesce((select json_agg((select json_agg(json_build_object('label', l->>'quality', 'text', l->>'description')
          order by (l->>'place')::int) from jsonb_array_elements(c.levels) l) order by u.place, u.id, c.place, c.id)
        from frameworks.criterion c join frameworks.rubric u on u.space_id = c.space_id and u.id = c.rubric_id
        where c.space_id = i.space_id and c.version_id = i.version_id and c.item_id = i.id
          and jsonb_array_length(c.levels) > 0), '[]') as lines,
      coalesce((select json_agg(json_build_object('id', o.id, 'code', o.code, 'label', o.label, 'statement', o.statement)
          order by j.place, o.place, o.id)
        from frameworks.association j join frameworks.item o on o.space_id = j.space_id and o.id = j.from_id
        where j.space_id = i.space_id and j.to_id = i.id and j.kind = 'isChildOf' and not o.hidden), '[]') as below,
      array(select s.evidence_id from assessment.support s where s.space_id = r.space_id and s.rating_id = r.id) as entries
    from assessment.rating r join assessment.assessment a on a.space_id = r.space_id and a.id = r.assessment_id
      join frameworks.item i on i.space_id = a.version_space_id and i.id = r.item_id
    where r.space_id = ${person} and r.assessment_id = ${assessment} and r.id = ${id}`

/** Where a rating stands among the others of its assessment. */
export interface Around {
  all: number
  n: number
  answered: number
  before: string | null
  next: string | null
}

/** What stands before and after a place, and how many are answered. */
export const aroundAsked = (person: string, assessment: string, id: string) =>
  sql`with here as materialized (select place from assessment.rating
      where space_id = ${person} and assessment_id = ${assessment} and id = ${id})
    select count(*)::int as all, count(*) filter (where r.place <= here.place)::int as n,
      count(*) filter (where r.answered)::int as answered,
      (array_agg(r.id order by r.place desc) filter (where r.place < here.place))[1] as before,
      (array_agg(r.id order by r.place) filter (where r.place > here.place))[1] as next
    from here cross join assessment.rating r
    where r.space_id = ${person} and r.assessment_id = ${assessment}`

/** The next thing after one that is not answered yet. */
export const nextOpen = (tx: Transaction, person: string, assessment: string, place: number) =>
  tx.row<{ id: string }>(sql`select id from assessment.rating
    where space_id = ${person} and assessment_id = ${assessment} and not answered and place > ${place}
    order by place limit 1`)

/** Writes what is said of a thing; nothing where the version is no longer in use or the cycle closed, for that stays as it is. */
export const changeRating = (
  tx: Transaction,
  person: string,
  { id, steps }: { id: string; steps: number },
  said: Rating,
) =>
  tx.run(sql`update assessment.rating r set sources = ${said.sources}, level = ${said.level}, steps = ${steps}, enough = ${said.enough},
      note = ${said.note}, confidence = ${said.confidence}, changed_at = trust.now()
    from assessment.assessment a
    where r.space_id = ${person} and r.id = ${id} and a.space_id = r.space_id and a.id = r.assessment_id
      and not exists (select 1 from frameworks.step s where s.version_id = a.version_id and s.step = 'deprecated')
      and exists (select 1 from cycles.cycle c where c.space_id = a.space_id and c.id = a.cycle_id
        and c.state not in ('closed', 'archived'))`)

/** Keeps how a rating reads at this moment. */
export const keepRatingVersion = (tx: Transaction, person: string, id: string) =>
  tx.run(sql`insert into assessment.rating_version (space_id, rating_id, sources, level, enough, note, confidence)
    select space_id, id, sources, level, enough, note, confidence
    from assessment.rating where space_id = ${person} and id = ${id}`)

/** Everything that was said of a thing, the newest first; its owner alone sees it. */
export const versionsAsked = (person: string, id: string) =>
  sql`select sources, level, enough, note, confidence, at
    from assessment.rating_version where space_id = ${person} and rating_id = ${id} order by at desc, id desc limit 50`

/** Joins a rating with entries of the own portfolio, and lets go of those that are not among them. */
export async function setSupport(
  tx: Transaction,
  person: string,
  of: { assessment: string; rating: string },
  entries: readonly string[],
) {
  await tx.run(sql`delete from assessment.support
    where space_id = ${person} and rating_id = ${of.rating} and evidence_id <> all(${entries}::uuid[])`)
  await tx.run(sql`insert into assessment.support (space_id, assessment_id, rating_id, evidence_id)
    select ${person}, ${of.assessment}, ${of.rating}, unnest(${entries}::uuid[]) on conflict do nothing`)
}
