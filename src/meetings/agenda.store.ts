import { sql, type Transaction } from '#platform'
import { listed, together, type Listed } from '#questions'
import type { AgendaRow, PartKind } from './agenda.ts'
import type { MeetingAt } from './meeting.ts'

/** What an agenda is made of: what people brought or changed, and what is open to them (or a leader's own goals). */
export async function matterOf(tx: Transaction, at: MeetingAt & { structureId: string | null }) {
  const open = at.structureId ? ownGoalsAsked(at.space) : openAtTableAsked(at)
  const asked = together({ rows: listed(rowsAsked(at)), open: listed(open) })
  const found = await tx.row<{ rows: Listed<AgendaRow>; open: Listed<OpenItem> }>(asked)
  return { rows: found?.rows.list ?? [], open: found?.open.list ?? [] }
}

/** How many things people brought to a meeting or changed of its agenda. */
export const countRows = async (tx: Transaction, { space, id }: MeetingAt) =>
  (
    await tx.row<{ n: number }>(sql`select count(*)::int as n from meetings.agenda_item
    where space_id = ${space} and meeting_id = ${id}`)
  )?.n ?? 0

// As far as the asker may see it.
const rowsAsked = ({ space, id }: MeetingAt) =>
  sql`select i.id, i.kind, i.person_id as "personId", i.words, i.protocol, i.minutes, i.place,
      i.left_out as "leftOut", case when i.noun is not null then json_build_object('noun', i.noun,
        'space', i.item_space_id, 'id', i.item_id) end as item
    from meetings.agenda_item i where i.space_id = ${space} and i.meeting_id = ${id} order by i.id`

/** Something that is open to a meeting, with its words where a module below knows them. */
export interface OpenItem {
  noun: string
  space: string
  id: string
  owner: string
  /** The meeting in which it is presented. */
  meetingId: string | null
  title: string | null
  /** The question that its owner goes on with. */
  question: string | null
}

// By owner: what is presented in this meeting, and of all else what is talked about.
const openAtTableAsked = ({ space, id }: MeetingAt) =>
  sql`with t as materialized (select * from trust.at_table(${space}) o
      where o.meeting_id = ${id} or o.noun in ('goal', 'inquiry', 'brief'))
    select t.noun, t.space_id as space, t.item_id as id, p.name as owner, t.meeting_id as "meetingId",
      case t.noun
        when 'goal' then (select g.statement from focus.goal g where g.space_id = t.space_id and g.id = t.item_id
          and g.state <> 'dropped')
        when 'inquiry' then (select i.title from inquiry.inquiry i where i.space_id = t.space_id and i.id = t.item_id)
        when 'brief' then (select b.title from briefs.brief b where b.space_id = t.space_id and b.id = t.item_id)
      end as title,
      case t.noun when 'inquiry' then (select q.question from inquiry.question q
        where q.space_id = t.space_id and q.inquiry_id = t.item_id and q.kept) end as question
    from t join people.person p on p.space_id = t.space_id
    order by t.space_id, t.item_id`

// The goals of a leader's present cycles, for a meeting of a structure of theirs.
const ownGoalsAsked = (person: string) =>
  sql`select 'goal' as noun, g.space_id as space, g.id, p.name as owner, null as "meetingId",
      g.statement as title, null as question
    from focus.goal g join cycles.cycle c on c.space_id = g.space_id and c.id = g.cycle_id
      join people.person p on p.space_id = g.space_id
    where g.space_id = ${person} and c.state in ('active', 'closing') and g.state <> 'dropped'
    order by g.position, g.id`

/** What somebody brings to a meeting: a topic in their own words, or an item of theirs. */
export interface Brought {
  id: string
  kind: 'topic' | 'presenting'
  words?: string
  item?: { noun: string; id: string }
  protocol?: string
  minutes: number | null
}

/** Writes what the asker brings; an item stands on an agenda once. */
export const addBrought = (tx: Transaction, person: string, { space, id }: MeetingAt, one: Brought) =>
  tx.run(sql`insert into meetings.agenda_item (space_id, id, meeting_id, person_id, kind, words, noun, item_space_id,
      item_id, protocol, minutes)
    values (${space}, ${one.id}, ${id}, ${person}, ${one.kind}, ${one.words ?? null}, ${one.item?.noun ?? null},
      ${one.item ? person : null}, ${one.item?.id ?? null}, ${one.protocol ?? null}, ${one.minutes})
    on conflict do nothing`)

/** Takes back what the asker brought; gives the item it named, or nothing where it is not theirs. */
export const removeBrought = (tx: Transaction, person: string, { space, id }: MeetingAt, row: string) =>
  tx.row<{ itemId: string | null }>(sql`delete from meetings.agenda_item
    where space_id = ${space} and meeting_id = ${id} and id = ${row} and person_id = ${person}
      and kind in ('topic', 'presenting') returning item_id as "itemId"`)

/** An own item that is open for this meeting alone, or nothing. */
export const presentedBy = (tx: Transaction, person: string, { space, id }: MeetingAt, item: string) =>
  tx.row<{ noun: string; id: string }>(sql`select g.noun, g.item_id as id from sharing.grant g
    where g.space_id = ${person} and g.item_id = ${item} and g.circle_id = ${space} and g.meeting_id = ${id}
      and g.until_at > trust.now()`)

/** How a part is arranged. */
export interface Arranged {
  kind: PartKind
  row: string | null
  minutes: number | null
  place: number
  leftOut: boolean
}

/** Arranges what people brought. */
export const arrangeBrought = (tx: Transaction, { space, id }: MeetingAt, parts: Arranged[]) =>
  tx.run(sql`update meetings.agenda_item i set minutes = o.minutes, place = o.place, left_out = o."leftOut"
    from json_to_recordset(${JSON.stringify(parts)}) as o(row uuid, minutes smallint, place smallint, "leftOut" boolean)
    where i.space_id = ${space} and i.meeting_id = ${id} and i.id = o.row`)

/** Arranges parts that are there by themselves. */
export const arrangeParts = (tx: Transaction, person: string, { space, id }: MeetingAt, parts: Arranged[]) =>
  tx.run(sql`insert into meetings.agenda_item (space_id, meeting_id, person_id, kind, minutes, place, left_out)
    select ${space}, ${id}, ${person}, o.kind, o.minutes, o.place, o."leftOut"
    from json_to_recordset(${JSON.stringify(parts)}) as o(kind text, minutes smallint, place smallint, "leftOut" boolean)
    on conflict (space_id, meeting_id, kind) where kind not in ('topic', 'presenting')
      do update set minutes = excluded.minutes, place = excluded.place, left_out = excluded.left_out`)
