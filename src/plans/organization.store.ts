import { sql, type Transaction } from '#platform'

/** An organization as its plans need it: its name, and whether the asker keeps them. */
export interface Home {
  id: string
  name: string
  kind: string
  /** The name of the top of its tree, whose people read its plans. */
  top: string
  keep: boolean
}

/** An organization and whether the asker keeps its plans; nothing where there is none. */
export const homeWith = (tx: Transaction, id: string) => tx.row<Home>(homeAsked(id))

/** The same as a question among others. */
export const homeAsked = (id: string) =>
  sql`select o.id, o.name, o.kind, t.name as top, trust.keeps('plans', o.id) as keep
    from organizations.organization o join organizations.organization t on t.id = o.top_id where o.id = ${id}`
