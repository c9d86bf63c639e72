import { sql, type Transaction } from '#platform'
import type { Months } from './suggestion.ts'
import type { Template, TemplateAnswers } from './template.ts'

interface At {
  space: string
  id: string
}

/** The templates of one organization, those in use first. */
export const templatesOf = (tx: Transaction, organization: string) =>
  tx.rows<Template>(sql`select t.id, t.space_id as space, o.name as organization, t.title, t.note, t.uses,
      t.retired_at is not null as retired,
      (select coalesce(json_agg(json_build_object('phase', p.phase, 'from', p.from_month, 'until', p.until_month)), '[]')
        from cycles.template_phase p where p.space_id = t.space_id and p.template_id = t.id) as months
    from cycles.template t join organizations.organization o on o.id = t.space_id
    where t.space_id = ${organization} order by t.retired_at is not null, t.title, t.id`)

/** The templates a person may begin from: of organizations in which they hold a post, and of those above. */
export const templatesFor = (tx: Transaction, person: string) =>
  tx.rows<Template>(sql`select t.id, t.space_id as space, o.name as organization, t.title, t.note, t.uses, false as retired,
      '[]'::json as months
    from cycles.template t join organizations.organization o on o.id = t.space_id
    where t.retired_at is null and t.space_id in (
      select trust.above(p.organization_id) from posts.post p where p.space_id = ${person}
        and coalesce(p.ends, 'infinity') >= trust.today())
    order by o.name, t.title, t.id`)

/** A template in use that is of this organization or one above it; nothing for one of somewhere else. */
export const templateAt = (tx: Transaction, { space, id }: At, organization: string) =>
  tx.row<Pick<Template, 'title' | 'note' | 'uses'> & { months: Months[] }>(sql`select t.title, t.note, t.uses,
      (select coalesce(json_agg(json_build_object('phase', p.phase, 'from', p.from_month, 'until', p.until_month)), '[]')
        from cycles.template_phase p where p.space_id = t.space_id and p.template_id = t.id) as months
    from cycles.template t
    where t.space_id = ${space} and t.id = ${id} and t.retired_at is null
      and t.space_id in (select trust.above(${organization}))`)

/** Writes a template, or writes it anew. */
export const putTemplate = (
  tx: Transaction,
  { space, id }: At,
  { title, note, uses }: Pick<TemplateAnswers, 'title' | 'note' | 'uses'>,
) =>
  tx.run(sql`insert into cycles.template (space_id, id, title, note, uses, made_by)
    values (${space}, ${id}, ${title}, ${note}, ${uses}, trust.me())
    on conflict (space_id, id) do update set title = excluded.title, note = excluded.note, uses = excluded.uses,
      changed_at = trust.now()`)

/** The months of a template's phases, in the place of those before. */
export async function putMonths(tx: Transaction, { space, id }: At, months: readonly Months[]) {
  await tx.run(sql`delete from cycles.template_phase where space_id = ${space} and template_id = ${id}`)
  await tx.run(sql`insert into cycles.template_phase (space_id, template_id, phase, from_month, until_month)
    select ${space}, ${id}, m.phase, m.from, m.until
    from json_to_recordset(${JSON.stringify(months)}::json) as m (phase text, "from" smallint, "until" smallint)`)
}

/** A template is offered no longer, or again. */
export const setRetired = (tx: Transaction, { space, id }: At, retired: boolean) =>
  tx.run(sql`update cycles.template set retired_at = case when ${retired}::boolean then trust.now() end
    where space_id = ${space} and id = ${id}`)

/** Does the asker keep the templates of an organization? */
export const keepsTemplates = async (tx: Transaction, organization: string) =>
  (await tx.row<{ keeps: boolean }>(sql`select trust.keeps('plans', ${organization}) as keeps`))?.keeps ??
  false
