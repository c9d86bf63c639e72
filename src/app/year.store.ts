import type { NoticeKind } from '#notices'
import { sql } from '#platform'

/** What waits in a leader's year, and what they wrote last. */
export interface Year {
  /** How many entries wait for a sentence. */
  untold: number
  latest: Entry | null
  asked: { circle: string; kind: string; name: string | null }[]
  /** Invitations to a cycle that wait; nothing for a name the leader cannot find. */
  invited: { space: string; id: string; name: string | null; until: string }[]
  /** Decisions whose day to look back has come. */
  lookBack: { id: string; title: string }[]
  /** How many notices are new of which Today does not tell in a row of its own. */
  notices: number
  /** Agreements that wait for the leader's yes. */
  agreements: { circle: string; name: string }[]
  /** Questions that came back to the leader's notes and were not looked at. */
  questions: number
}

// Each has a row here for as long as it waits, the meeting of tomorrow and the question of the week their places above.
const toldHere: NoticeKind[] = [
  'partner asked',
  'coaching asked',
  'roundtable asked',
  'agreement proposed',
  'feedback asked',
  'feedback received',
  'note question',
  'meeting tomorrow',
  'nudge',
]

/** An entry by its words, or by how it begins. */
export interface Entry {
  id: string
  title: string
  day: string
}

/** The year of one leader, for themselves alone, on the ground of `circlesOf`. */
export const yearOf = (person: string) =>
  sql`select
    (select coalesce(sum(n), 0)::int from portfolio.counted where space_id = ${person} and what = 'untold') as untold,
    (select json_build_object('id', id, 'title', coalesce(nullif(title, ''),
        case when length(caption) > 60 then regexp_replace(left(caption, 61), ' +[^ ]*$', '') || '…' else caption end), 'day', practised_on)
      from portfolio.evidence where space_id = ${person} and trashed_at is null order by practised_on desc, id desc limit 1)
      as latest,
    coalesce((select json_agg(json_build_object('circle', m.space_id, 'kind', c.kind, 'name',
        (select w.name from trust.who_asks() w where w.circle = m.space_id)))
      from sharing.membership m join sharing.circle c on c.space_id = m.space_id and c.ended_at is null
      where m.person_id = ${person} and m.state = 'asked' and m.until_at is null), '[]') as asked,
    coalesce((select json_agg(json_build_object('space', i.space_id, 'id', i.id, 'name',
        (select p.name from people.person p where p.space_id = i.space_id), 'until', i.until) order by i.until, i.id)
      from cycles.invitation i
      where i.invited_id = ${person} and not exists (select 1 from cycles.answer a where a.space_id = ${person}
        and a.invitation_space_id = i.space_id and a.invitation_id = i.id)), '[]') as invited,
    coalesce((select json_agg(json_build_object('id', id, 'title', title) order by look_back_on, id)
      from briefs.brief where space_id = ${person} and looked_back_on is null and aside_at is null
        and decided_on is not null and look_back_on <= trust.today()), '[]') as "lookBack",
    (select count(*)::int from notices.notice where space_id = ${person} and seen_at is null
      and kind <> all(${toldHere}::text[])) as notices,
    (select coalesce(json_agg(json_build_object('circle', c.id, 'name',
        (select coalesce(n.name, array_to_string(n.names, ', ')) from sharing.called(c.id) n)) order by c.id), '[]')
      from circle c cross join lateral (
        select v.id from agreements.version v where v.space_id = c.id order by v.number desc limit 1) v
      where not exists (select from agreements.acceptance a
        where a.space_id = c.id and a.version_id = v.id and a.person_id = ${person})) as agreements,
    (select count(*)::int from structures.question q where q.space_id = ${person} and q.seen_at is null) as questions`
