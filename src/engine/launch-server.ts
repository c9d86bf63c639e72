import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, statSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { Folder } from './folder.ts'
import { command, type Footing } from './footing.ts'
import { rotate } from './log.ts'
import { postmasterNote } from './postmaster-note.ts'
import { prepareSockets } from './prepare-sockets.ts'
import { EngineRefusal, explained } from './refusal.ts'

/** A server's process. */
export interface Server {
  pid: number
  /** Resolves when it is gone. */
  ended: Promise<void>
  /** Sends it a signal, and nobody else once it is gone. */
  tell(signal: NodeJS.Signals): void
}

/** What a server is started with. */
export interface Launch {
  folder: Folder
  footing: Footing
  postgres: string
  args: string[]
  /** Called once, when it is launched and comes up by itself. */
  meanwhile?: () => void
}

/** Starts the server and waits until it takes connections, however long it recovers; refuses if it ends. */
export async function launchServer(launch: Launch): Promise<Server> {
  const { folder } = launch
  const { server, logged } = explained(folder.log, () => begin(launch))
  launch.meanwhile?.()
  let gone = false
  void server.ended.then(() => (gone = true))
  while (!isReady(folder, server.pid)) {
    if (gone) throw new EngineRefusal(whyNot(folder, logged))
    await Promise.race([wait(15), server.ended])
  }
  return server
}

function begin({ folder, footing, postgres, args }: Launch) {
  prepareSockets(folder, footing)
  rotate(folder.log)
  const log = openSync(folder.log, 'a', 0o600)
  const logged = statSync(folder.log).size
  const { file, args: all, options } = command(footing, postgres, args)
  // A session of its own: Ctrl-C in a terminal is for LPS, which ends the server in its turn.
  const child = spawn(file, all, { ...options, detached: true, stdio: ['ignore', log, log] })
  closeSync(log)
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()).on('error', () => resolve()))
  return {
    server: { pid: child.pid ?? 0, ended, tell: (signal: NodeJS.Signals) => void child.kill(signal) },
    logged,
  }
}

function isReady(folder: Folder, pid: number) {
  const note = postmasterNote(folder)
  return note?.pid === pid && note.ready
}

function whyNot({ log, root }: Folder, logged: number) {
  const said = readFileSync(log).subarray(logged).toString()
  if (said.includes('No space left')) return `The database in ${root} cannot start: the disk is full.`
  const reason =
    [...said.matchAll(/(?:FATAL|PANIC): +(.*)/g)].at(-1)?.[1] ?? said.trim().replaceAll('\n', ' ')
  return `The database in ${root} cannot start: ${reason || 'it gave no reason'} (see ${log}).`
}
