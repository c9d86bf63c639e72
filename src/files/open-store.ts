import { rm, stat, statfs } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { contentKey, isSpaceKey, renditionKey, spaceKey } from './key.ts'
import { listContent, namesIn, orNothing } from './list-content.ts'
import { renditionWidths } from './photo.ts'
import { incoming, receiveContent } from './receive-content.ts'
import type { FileStore, Stored } from './store.ts'
import { streamPart } from './stream-part.ts'
import { syncFolder } from './sync-folder.ts'

/**
 * The store of files in the folder `root`, which is made at the first content: a folder for each space (0700),
 * in it a file for each content (0600) and beside it its renditions. Several processes may share it.
 */
export function openStore(root: string): FileStore {
  const folder = resolve(root)
  const pathOf = (space: string, sha256: string) => join(folder, spaceKey(space), contentKey(sha256))
  const renditionPathOf = (space: string, sha256: string, width: number) =>
    join(folder, spaceKey(space), renditionKey(sha256, width))

  return {
    receive: (content, limitBytes) => receiveContent(folder, content, limitBytes),
    async put(space, content, limitBytes) {
      spaceKey(space)
      return (await receiveContent(folder, content, limitBytes)).keep(space)
    },
    path: async (space, sha256) => pathOf(space, sha256),
    read: (space, sha256, range) => streamPart(pathOf(space, sha256), range),
    async putRendition(space, sha256, width, bytes) {
      const name = renditionKey(sha256, width)
      await stat(pathOf(space, sha256))
      const received = await receiveContent(folder, bytes, Infinity)
      await received.keep(space, name)
    },
    renditionPath: async (space, sha256, width) => renditionPathOf(space, sha256, width),
    async remove(space, sha256) {
      // The renditions first: were the content gone first, a crash would leave them where nobody looks.
      for (const width of renditionWidths) await rm(renditionPathOf(space, sha256, width), { force: true })
      await rm(pathOf(space, sha256), { force: true })
      await syncFolder(join(folder, space)).catch(orNothing)
    },
    list: (space) => listContent(folder, spaceKey(space)),
    all: () => allContent(folder),
    // Before the first content there is no folder yet, but the one it will lie in.
    room: () => roomIn(folder).catch(() => roomIn(dirname(folder)).catch(() => undefined)),
    tidy: (before) => tidyIncoming(join(folder, incoming), before),
  }
}

async function roomIn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

async function* allContent(folder: string): AsyncGenerator<Stored> {
  for (const space of await namesIn(folder)) if (isSpaceKey(space)) yield* listContent(folder, space)
}

async function tidyIncoming(folder: string, before: Date): Promise<number> {
  let removed = 0
  for (const name of await namesIn(folder)) {
    const path = join(folder, name)
    const file = await stat(path).catch(orNothing)
    if (!file || file.mtime >= before) continue
    await rm(path, { force: true })
    removed++
  }
  return removed
}
