import { sql, type Transaction } from '#platform'
import type { Origin } from './goal.ts'

/** What a goal began from, as it reads now; nothing where it is gone. */
export async function originOf(tx: Transaction, person: string, { noun, id, item }: Origin) {
  if (noun === 'inquiry')
    return tx.row<{ words: string; href: string }>(sql`
      select coalesce(q.question, i.title) as words, '/inquiries/' || i.id as href
      from inquiry.inquiry i left join inquiry.question q on q.space_id = i.space_id and q.inquiry_id = i.id and q.kept
      where i.space_id = ${person} and i.id = ${id}`)
  return tx.row<{ words: string; href: string }>(sql`
    select coalesce(f.statement, v.title) as words, '/assessments/' || a.id as href
    from assessment.assessment a
      join frameworks.version v on v.space_id = a.version_space_id and v.id = a.version_id
      left join frameworks.item f on f.space_id = a.version_space_id and f.version_id = a.version_id and f.id = ${item}
    where a.space_id = ${person} and a.id = ${id}`)
}

/** What a goal begins from or began from, to be quoted. */
export type OriginWords = NonNullable<Awaited<ReturnType<typeof originOf>>>
