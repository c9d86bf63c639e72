import type { ArchiveReader } from './read-archive.ts'
import { BackupRefusal } from './refusal.ts'

const newline = 0x0a

/** Reads every part of an archive against its manifest: sizes, hashes, and the rows of each table. */
export async function checkArchive(archive: ArchiveReader): Promise<void> {
  const { tables, files } = archive.manifest
  for (const file of files) for await (const _ of archive.read(file));
  for (const table of tables) {
    let rows = 0
    for await (const piece of archive.read(table)) rows += linesOf(piece)
    if (rows !== table.rows)
      throw new BackupRefusal(
        `This backup is damaged or was changed: ${table.path} has ${rows} rows instead of ${table.rows}.`,
      )
  }
}

// COPY writes one line a row; a line end within a text is written as two letters.
function linesOf(piece: Buffer): number {
  let lines = 0
  for (let at = piece.indexOf(newline); at >= 0; at = piece.indexOf(newline, at + 1)) lines++
  return lines
}
