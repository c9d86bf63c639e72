import { asPerson, Refusal, type Database } from '#platform'
import type { Site } from './compare.ts'
import type { Id, World } from './model.ts'

/** Asks the database as the owner of the tables. */
export type Asked = (text: string, values: unknown[]) => Promise<{ key: string }[]>

/** `turn` is a number to choose by. */
export type Behind = { ask: Asked; turn: number }

/** The world a real deed leaves behind, and whether the law allowed it as the database did. */
export type Step = (site: Site, behind: Behind) => Promise<{ world: World; agreed: boolean }>

/** Mostly one who may. */
export function somebody(world: World, turn: number, may: (person: Id) => boolean): Id {
  const all = world.person.map(({ id }) => id)
  const allowed = all.filter(may)
  const choice = turn % 4 && allowed.length > 0 ? allowed : all
  return choice[turn % choice.length]!
}

/** Does something as somebody: what has an answer `done` says by it whether it is done. */
export async function call(db: Database, person: Id, text: string): Promise<boolean> {
  try {
    const answer = await db.as(asPerson(person), (tx) =>
      tx.row<{ done?: boolean }>({ name: '', text, values: [] }),
    )
    return answer !== undefined && answer.done !== false
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}
