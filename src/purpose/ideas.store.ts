import { sql, type Transaction } from '#platform'

/** What somebody wrote to the question of an idea card; empty where it was only opened. */
export interface IdeaNote {
  idea: string
  words: string
  openedAt: Date
  changedAt: Date
}

/** The cards a person opened, the latest first, with what they wrote; theirs alone. */
export const ideaNotesOf = (tx: Transaction, person: string) =>
  tx.rows<IdeaNote>(sql`select idea, words, opened_at as "openedAt", changed_at as "changedAt"
    from purpose.idea_note where space_id = ${person} order by changed_at desc, idea`)

/** Notes that a card was opened and gives what was written to it. */
export async function openIdea(tx: Transaction, person: string, idea: string) {
  await tx.run(sql`insert into purpose.idea_note (space_id, idea) values (${person}, ${idea})
    on conflict (space_id, idea) do nothing`)
  return tx.row<IdeaNote>(sql`select idea, words, opened_at as "openedAt", changed_at as "changedAt"
    from purpose.idea_note where space_id = ${person} and idea = ${idea}`)
}

/** Keeps what is written to a card's question, and gives the note's id. */
export const putIdeaWords = (tx: Transaction, person: string, idea: string, words: string) =>
  tx.row<{
    id: string
  }>(sql`insert into purpose.idea_note (space_id, idea, words) values (${person}, ${idea}, ${words})
    on conflict (space_id, idea) do update set words = excluded.words, changed_at = trust.now() returning id`)
