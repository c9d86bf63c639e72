import { sql, type Transaction } from '#platform'
import type { MeetingAt } from './meeting.ts'

/** Writes a theme of a meeting; the same one sent twice stands once. */
export const addTheme = (
  tx: Transaction,
  person: string,
  { space, id }: MeetingAt,
  theme: { id: string; words: string },
) =>
  tx.run(sql`insert into meetings.theme (space_id, id, meeting_id, person_id, words)
    values (${space}, ${theme.id}, ${id}, ${person}, ${theme.words}) on conflict (space_id, id) do nothing`)

/** Takes a theme of the asker's back, or brings it again; gives 0 for one that is not theirs. */
export const setThemeBack = (
  tx: Transaction,
  person: string,
  { space, id }: MeetingAt,
  { theme, back }: { theme: string; back: boolean },
) =>
  tx.run(sql`update meetings.theme set taken_back_at = case when ${back} then trust.now() end
    where space_id = ${space} and meeting_id = ${id} and id = ${theme} and person_id = ${person}`)

/** Themes that the asker wrote in circles they have left. */
export const leftThemes = (tx: Transaction, person: string) =>
  tx.rows<{
    id: string
    words: string
    writtenAt: Date
  }>(sql`select t.id, t.words, t.written_at as "writtenAt"
    from meetings.theme t where t.person_id = ${person} and t.taken_back_at is null and t.space_id <> ${person}
      and t.space_id not in (select trust.my_circles())
    order by t.written_at desc limit 50`)
