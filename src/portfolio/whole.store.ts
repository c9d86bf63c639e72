import { sql, type Transaction } from '#platform'
import type { Claim, EvidenceKind } from './evidence.ts'
import type { PrintedStandard } from './standard.ts'

/** An entry with everything a PDF says of it. */
export interface WholeEntry {
  id: string
  kind: EvidenceKind
  title: string
  caption: string
  link: string | null
  practisedOn: string
  capturedAt: Date
  claims: Claim[]
  standards: PrintedStandard[]
  files: { fileId: string; name: string; alt: string; kind: string; state: string; sha256: string }[]
}

/** Every entry of a cycle, the oldest first, in one statement. */
export const wholeEntriesOf = (tx: Transaction, person: string, cycle: string) =>
  tx.rows<WholeEntry>(sql`select e.id, e.kind, e.title, e.caption, e.link, e.practised_on::text as "practisedOn",
      e.captured_at as "capturedAt",
      coalesce((select json_agg(json_build_object('goalId', c.goal_id, 'statement', g.statement, 'sentence', c.sentence)
          order by g.position)
        from portfolio.claim c join focus.goal g on g.space_id = c.space_id and g.id = c.goal_id
        where c.space_id = e.space_id and c.evidence_id = e.id), '[]') as claims,
      coalesce((select json_agg(json_build_object('code', i.code, 'label', i.label, 'statement', i.statement,
          'sentence', s.sentence, 'framework', v.title, 'edition', v.label, 'maker', v.creator, 'license', v.license,
          'source', v.source_url, 'ownWords', v.own_words) order by v.title, v.id, i.place)
        from portfolio.standard s join frameworks.item i on i.space_id = s.item_space_id and i.id = s.item_id
          join frameworks.version v on v.space_id = s.item_space_id and v.id = s.version_id
        where s.space_id = e.space_id and s.evidence_id = e.id), '[]') as standards,
      coalesce((select json_agg(json_build_object('fileId', f.id, 'name', a.name, 'alt', a.alt, 'kind', f.kind,
          'state', f.state, 'sha256', f.sha256) order by a.position)
        from portfolio.attachment a join files.file f on f.space_id = a.space_id and f.id = a.file_id
        where a.space_id = e.space_id and a.evidence_id = e.id), '[]') as files
    from portfolio.evidence e
    where e.space_id = ${person} and e.cycle_id = ${cycle} and e.trashed_at is null
    order by e.practised_on, e.id`)

/** Whose portfolio it is and of which year: name and post as people say them. */
export const coverOf = (tx: Transaction, person: string, cycle: string) =>
  tx.row<{ name: string; timeZone: string; post: string; schoolYear: string; title: string | null }>(sql`
    select p.name, p.time_zone as "timeZone", c.school_year as "schoolYear", c.title, o.title || ', ' || g.name as post
    from cycles.cycle c join people.person p on p.space_id = c.space_id
      join posts.post o on o.space_id = c.space_id and o.id = c.post_id
      join organizations.organization g on g.id = o.organization_id
    where c.space_id = ${person} and c.id = ${cycle}`)
