import { sql, type Transaction } from '#platform'
import { mostDrafts, type Draft, type HeldWords } from './draft.ts'

/** Keeps what a device holds of a form, in place of what it held before. Gives 0 when there is no room for one more. */
export const putDraft = (
  tx: Transaction,
  person: string,
  form: string,
  { device, wrote, fields }: HeldWords,
) =>
  tx.run(sql`insert into drafts.draft as held (space_id, form, device, wrote, fields)
    select ${person}, ${form}, ${device}, ${wrote}, ${JSON.stringify(fields)}::jsonb
    where (select count(*) from drafts.draft d
      where d.space_id = ${person} and (d.form, d.device) <> (${form}, ${device})) < ${mostDrafts}
    on conflict (space_id, form, device) do update set id = uuidv7(), at = trust.now(),
      wrote = greatest(held.wrote, excluded.wrote),
      fields = case when excluded.wrote >= held.wrote then excluded.fields else held.fields end`)

/** Forgets what a device holds of a form, and the drafts of other devices that were brought along to it. */
export const dropDrafts = (
  tx: Transaction,
  person: string,
  forms: string[],
  { device, settled }: { device: string; settled: string[] },
) =>
  tx.run(sql`delete from drafts.draft
    where space_id = ${person} and form = any(${forms}) and (device = ${device} or id = any(${settled}::uuid[]))`)

/** What other devices of a person hold of a form, the newest first. */
export const draftsElsewhere = (tx: Transaction, person: string, form: string, device: string) =>
  tx.rows<Draft>(sql`select id, at, fields from drafts.draft
    where space_id = ${person} and form = ${form} and device <> ${device}
      and at > trust.now() - interval '60 days'
    order by at desc limit 5`)

/** Erases drafts that nobody came back for in sixty days, of everybody; gives how many. */
export const dropOldDrafts = async (tx: Transaction): Promise<number> =>
  Number((await tx.row<{ n: string }>(sql`select trust.drop_old_drafts() as n`))?.n ?? 0)
