import { rmSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Folder, port } from './folder.ts'
import { noteOf, postmasterNote } from './postmaster-note.ts'
import { EngineRefusal } from './refusal.ts'
import { serverProcesses } from './server-processes.ts'

/**
 * Ends what an earlier run left behind: its server, or what is left of one. Call it only while holding the
 * folder's lock. PostgreSQL clears away its own note of a dead process, and looks whether memory is still
 * shared before it does. Where the number in the note now belongs to something else it would refuse to start
 * for ever: only then the note is removed here.
 */
export async function clearRemains(folder: Folder) {
  const noted = postmasterNote(folder)?.pid
  const server = serverProcesses(folder).find((pid) => pid === noted)
  if (server) await end(folder, [server], 'SIGINT', 60)
  await end(folder, serverProcesses(folder), 'SIGQUIT', 5)
  await end(folder, serverProcesses(folder), 'SIGKILL', 5)
  if (await answers(folder)) throw served(folder)
  if (noted && isAlive(noted)) rmSync(noteOf(folder), { force: true })
}

async function end(folder: Folder, pids: number[], signal: NodeJS.Signals, seconds: number) {
  for (const pid of pids) tell(pid, signal)
  const last = Date.now() + seconds * 1000
  while (serverProcesses(folder).some((pid) => pids.includes(pid)) && Date.now() < last) await wait(20)
}

// The process may have ended meanwhile.
function tell(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const isAlive = (pid: number) => tell(pid, 0)

// A server in another container is not among our processes, but its socket lies in the shared folder.
function answers({ sockets }: Folder) {
  return new Promise<boolean>((resolve) => {
    const socket = connect(join(sockets, `.s.PGSQL.${port}`))
    socket.on('error', () => resolve(false))
    socket.on('connect', () => resolve(Boolean(socket.destroy())))
  })
}

function served({ root }: Folder) {
  return new EngineRefusal(
    `A PostgreSQL server that LPS cannot see, perhaps in another container, still runs on the data folder ` +
      `${root}. Stop it first.`,
  )
}
