// Ways in which counts of meetings could tell too much.
import { spoilt, type Fault } from './plant.ts'

const counting = (text: string, instead?: string) => spoilt('count_meetings', text, instead)

export const countFaults: Record<string, Fault> = {
  'meetings are counted for a person': counting('trust.me() is not null', 'false'),
  'a meeting that did not come about is counted': counting("m.state = 'held' and ", ''),
  'who had left when a circle met is counted': counting('m.starts_at < s.until_at', 'true'),
  'who came later than a circle met is counted': counting('and m.starts_at >= s.from_at', ''),
  'who is only asked is counted': counting("and s.state = 'member'", ''),
  'a talk with an outside coach is counted': counting("c.kind in ('partnership', 'roundtable')", 'true'),
  'a day of another month is counted': counting("m.starts_at < wanted + interval '1 month'", 'true'),
  'the month in which it was switched on is counted': counting(
    'w.space_id = org.id and w.since <= wanted',
    'w.space_id = org.id',
  ),
  'meetings are counted where nobody wished it': counting('from org join', 'from org left join'),
  'a school is told where too few of the rest of its district did not meet': counting(
    ", 'rest', among - leaders",
    '',
  ),
  'a school is told beside the district it was moved away from': counting('count(*) >= 5)', 'false)'),
  'a school is told beside its district': counting('array_remove(path, id::text)', "'{}'::text[]"),
  'fewer than five meetings tell of their leaders': counting("'goals', held,", "'goals', 100,"),
}
