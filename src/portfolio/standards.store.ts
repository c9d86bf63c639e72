import { sql, type Transaction } from '#platform'

/** Asks for the standards an entry shows; whoever sees the entry sees them. */
export const standardsAsked = (space: string, evidence: string) =>
  sql`select s.item_space_id as space, s.version_id as version, s.item_id as item,
      v.title as framework, i.code, i.label, i.statement, s.sentence
    from portfolio.standard s
      join frameworks.item i on i.space_id = s.item_space_id and i.id = s.item_id
      join frameworks.version v on v.space_id = s.item_space_id and v.id = s.version_id
    where s.space_id = ${space} and s.evidence_id = ${evidence} order by v.title, v.id, i.place, s.id`

/** Says that an entry shows an item of an adopted framework, or changes the sentence; gives 0 where there is no such item. */
export const putStandard = (
  tx: Transaction,
  person: string,
  shown: { evidence: string; item: { space: string; id: string } },
  sentence: string,
) =>
  tx.run(sql`insert into portfolio.standard (space_id, evidence_id, item_space_id, version_id, item_id, sentence)
    select ${person}, ${shown.evidence}, i.space_id, i.version_id, i.id, ${sentence}
    from frameworks.item i where i.space_id = ${shown.item.space} and i.id = ${shown.item.id}
      and exists (select 1 from frameworks.step s where s.version_id = i.version_id and s.step = 'adopted')
    on conflict (space_id, evidence_id, item_id) do update set sentence = excluded.sentence`)

/** Takes a standard away from an entry. */
export const dropStandard = (tx: Transaction, person: string, evidence: string, item: string) =>
  tx.run(sql`delete from portfolio.standard
    where space_id = ${person} and evidence_id = ${evidence} and item_id = ${item}`)
