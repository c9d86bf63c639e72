// The worlds tests live in. Each is LPS itself on a database of its own, and goes with its test file.
import { after } from 'node:test'
import { atEndOfFile } from '../end-of-file.ts'
import { openWorld as open, type World } from './open-world.ts'
import { stopWorld } from './start.ts'

after(stopWorld)

/** A world of this test file's own: the demo district (`{ demo: true }`), or an empty house. */
export async function openWorld(options?: Parameters<typeof open>[0]): Promise<World> {
  const world = await open(options)
  atEndOfFile(() => world[Symbol.asyncDispose]())
  return world
}

export type { Answer } from './answer.ts'
export type { World } from './open-world.ts'
export type { Fields, Visitor } from './visitor.ts'
