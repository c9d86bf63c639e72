import { lets, type Cycle } from '#cycles'
import { sql, type Transaction } from '#platform'

/** Does a goal of one's own rest, because its cycle is closed? */
export async function rests(tx: Transaction, person: string, goal: string) {
  const cycle = await tx.row<Pick<Cycle, 'state'>>(sql`select c.state
    from focus.goal g join cycles.cycle c on c.space_id = g.space_id and c.id = g.cycle_id
    where g.space_id = ${person} and g.id = ${goal}`)
  return cycle !== undefined && !lets(cycle, 'write goals')
}
