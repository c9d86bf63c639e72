import { sql, type Transaction } from '#platform'
import type { ProfileAnswers, Profile } from './profile.ts'

/** What the signed-in person said of themselves and of how they read LPS; of anybody else nothing. */
export const ownProfile = (tx: Transaction, me: string) =>
  tx.row<Profile>(sql`select p.id, p.name, p.full_name as "fullName", p.pronouns, p.time_zone as "timeZone",
      p.languages as spoken, coalesce(s.language, 'en') as language, coalesce(s.text_size, 'usual') as "textSize",
      coalesce(s.motion, 'device') as motion, coalesce(s.contrast, 'usual') as contrast,
      coalesce(s.underlines, false) as underlines, coalesce(s.findable, false) as findable
    from people.person p left join people.setting s on s.space_id = p.space_id
    where p.space_id = ${me} and p.id = ${me} and p.id = trust.me()`)

/** Writes what the directory shows of a person: their name, pronouns, zone and languages. */
export const putPerson = (tx: Transaction, me: string, answers: ProfileAnswers) =>
  tx.run(sql`update people.person set name = ${answers.name}, full_name = ${answers.fullName},
      pronouns = ${answers.pronouns}, time_zone = ${answers.timeZone}, languages = ${answers.spoken}
    where space_id = ${me} and id = ${me}`)

/** Writes how a person reads LPS, and who may find them. */
export const putSetting = (tx: Transaction, me: string, answers: ProfileAnswers) =>
  tx.run(sql`insert into people.setting (space_id, language, text_size, motion, contrast, underlines, findable)
    values (${me}, ${answers.language}, ${answers.textSize}, ${answers.motion}, ${answers.contrast},
      ${answers.underlines}, ${answers.findable})
    on conflict (space_id) do update set language = excluded.language, text_size = excluded.text_size,
      motion = excluded.motion, contrast = excluded.contrast, underlines = excluded.underlines,
      findable = excluded.findable`)
