import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { manifestPath, type Manifest, type Part } from './manifest.ts'

/** An archive that is being written, one part after the other. */
export interface ArchiveWriter {
  /** Adds a part. What is pressed already, such as a photo, is not pressed again. */
  add(path: string, bytes: Readable, compress: boolean): Promise<Part>
  /** Adds the manifest and resolves when the archive is on disk. */
  finish(manifest: Manifest): Promise<void>
  /** Stops in the middle; nothing is written to the file any more. */
  abandon(): Promise<void>
}

/** Begins an archive in the file at `path`, which nobody else may read. Its memory grows with the number of parts only. */
export function writeArchive(path: string): ArchiveWriter {
  const zip = new ZipFile()
  const file = createWriteStream(path, { mode: 0o600, flush: true })
  const written = pipeline(zip.outputStream, file)
  written.catch(() => {})
  return {
    // Where the disk is full nobody takes the part's bytes any more, and it would wait for ever.
    add: (name, bytes, compress) =>
      Promise.race([addPart(zip, { name, bytes, compress }), written.then(neverSo)]),
    finish: (manifest) => {
      zip.addBuffer(Buffer.from(JSON.stringify(manifest)), manifestPath)
      zip.end()
      return written
    },
    abandon: async () => {
      file.destroy()
      await written.catch(() => {})
    },
  }
}

async function addPart(
  zip: ZipFile,
  { name, bytes, compress }: { name: string; bytes: Readable; compress: boolean },
): Promise<Part> {
  const hash = createHash('sha256')
  let size = 0
  const measure = new Transform({
    transform(piece: Buffer, _, pass) {
      hash.update(piece)
      size += piece.length
      pass(null, piece)
    },
  })
  zip.addReadStreamLazy(name, { compress, mode: 0o100600 }, (give) => give(null, measure))
  await pipeline(bytes, measure)
  return { path: name, bytes: size, sha256: hash.digest('hex') }
}

function neverSo(): never {
  throw new Error('The archive ended before its last part.')
}
