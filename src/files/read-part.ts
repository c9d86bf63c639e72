import { open } from 'node:fs/promises'
import type { Range } from './store.ts'

const pieceBytes = 64 * 1024

/** Reads a file, or a part of it, piece by piece. It is opened at the first piece and closed when its reader leaves. */
export async function* readPart(
  path: string,
  range: Range = { first: 0, last: Infinity },
): AsyncGenerator<Uint8Array> {
  const file = await open(path, 'r')
  try {
    for (let at = range.first; at <= range.last;) {
      const piece = new Uint8Array(Math.min(pieceBytes, range.last - at + 1))
      const { bytesRead } = await file.read(piece, 0, piece.length, at)
      if (bytesRead === 0) return
      at += bytesRead
      yield piece.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}
