import { personOf, sql, type Transaction } from '#platform'
import { fromKept, type KeptStep, type Protocol } from './protocol.ts'

interface Row {
  space: string
  key: string
  name: string
  purpose: string
  steps: KeptStep[]
  each: boolean
  aside: boolean
}

/** The recipes that the asker's circles and they themselves wrote, by name; at most 200. */
export const ownProtocols = async (tx: Transaction): Promise<Protocol[]> =>
  (
    await tx.rows<Row>(sql`select space_id as space, id as key, name, purpose, steps, each, aside_at is not null as aside
      from protocols.protocol order by aside_at is not null, lower(name), id limit 200`)
  ).map(fromKept)

/** One of them, where the asker may see it. */
export const protocolWith = async (tx: Transaction, id: string): Promise<Protocol | undefined> => {
  const row = await tx.row<Row>(sql`select space_id as space, id as key, name, purpose, steps, each,
      aside_at is not null as aside
    from protocols.protocol where id = ${id}`)
  return row && fromKept(row)
}

/** A recipe as it is written. */
export type ProtocolWords = Pick<Row, 'name' | 'purpose' | 'each' | 'steps'>

/** Writes a recipe into a circle's space or the writer's own. */
export const addProtocol = (
  tx: Transaction,
  { space, id, from }: { space: string; id: string; from?: string },
  { name, purpose, each, steps }: ProtocolWords,
) =>
  tx.run(sql`insert into protocols.protocol (space_id, id, name, purpose, steps, each, copied_from, written_by)
    values (${space}, ${id}, ${name}, ${purpose}, ${JSON.stringify(steps)}, ${each}, ${from ?? null}, ${personOf(tx.who)})`)

/** Writes it anew. */
export const setProtocol = (tx: Transaction, id: string, { name, purpose, each, steps }: ProtocolWords) =>
  tx.run(sql`update protocols.protocol set name = ${name}, purpose = ${purpose}, each = ${each},
      steps = ${JSON.stringify(steps)}, changed_at = trust.now()
    where id = ${id}`)

/** Puts it aside, or takes it up again; gives 0 where there is none. */
export const setAside = (tx: Transaction, id: string, aside: boolean) =>
  tx.run(sql`update protocols.protocol set aside_at = case when ${aside} then coalesce(aside_at, trust.now()) end
    where id = ${id}`)
