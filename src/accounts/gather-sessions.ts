import type { Asker } from './account-tools.ts'
import { runningSessions, type RunningSession } from './sessions.store.ts'

/**
 * Finds running sessions by their tokens. All who arrive in one turn of the event loop are looked up in one statement:
 * at a busy hour half of what a look costs is its own way to the database and back. Nothing is kept beyond the answer.
 */
export function gatherSessions(asker: Asker): (token: string) => Promise<RunningSession | undefined> {
  let turn: { tokens: Set<string>; found: Promise<Map<string, RunningSession>> } | undefined
  return async (token) => {
    turn ??= beginTurn()
    turn.tokens.add(token)
    return (await turn.found).get(token)
  }

  function beginTurn() {
    const tokens = new Set<string>()
    const found = new Promise<void>((then) => setImmediate(then)).then(async () => {
      turn = undefined
      const sessions = await runningSessions(asker, [...tokens])
      return new Map(sessions.map((session) => [session.token, session]))
    })
    return { tokens, found }
  }
}
