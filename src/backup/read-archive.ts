import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { manifestForm, manifestPath, type Manifest, type Part } from './manifest.ts'
import { BackupRefusal, explain } from './refusal.ts'

/** An archive that is open for reading. */
export interface ArchiveReader {
  manifest: Manifest
  /** The bytes of a part, checked against the manifest at their end: the last piece throws where they differ. */
  read(part: Part): AsyncGenerator<Buffer>
  close(): void
}

/** Opens the archive at `path` and reads its manifest. Throws a sentence where it is none of LPS's, or not whole. */
export async function readArchive(path: string): Promise<ArchiveReader> {
  const zip = await openPromise(path, { autoClose: false }).catch((error) => refuse(error, path))
  try {
    const entries = new Map<string, Entry>()
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
    const manifest = await readManifest(zip, entries.get(manifestPath))
    return { manifest, read: (part) => readPart(zip, entries.get(part.path), part), close: () => zip.close() }
  } catch (error) {
    zip.close()
    return refuse(error, path)
  }
}

function refuse(error: unknown, path: string): never {
  const known = explain(error, 'read', path)
  if (known instanceof BackupRefusal) throw known
  throw new BackupRefusal(`${path} is not a whole backup of LPS. Nothing was changed.`, { cause: error })
}

async function readManifest(zip: ZipFile, entry: Entry | undefined): Promise<Manifest> {
  if (!entry) throw new Error('The archive has no manifest.')
  const bytes = Buffer.concat(await (await zip.openReadStreamPromise(entry)).toArray())
  if (crc32(bytes) !== entry.crc32) throw new Error('The manifest is damaged.')
  const told: unknown = JSON.parse(bytes.toString('utf8'))
  const form = (told as { lps?: unknown }).lps
  if (typeof form === 'number' && form > 1)
    throw new BackupRefusal('This backup was made by a newer LPS. Please use that version, or a newer one.')
  return manifestForm.parse(told)
}

async function* readPart(zip: ZipFile, entry: Entry | undefined, part: Part): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  if (!entry || entry.uncompressedSize !== part.bytes) throw damaged(part)
  let held: Buffer | undefined
  try {
    const bytes: Readable = await zip.openReadStreamPromise(entry)
    for await (const piece of bytes as AsyncIterable<Buffer>) {
      if (held) yield held
      hash.update(piece)
      held = piece
    }
  } catch (error) {
    throw damaged(part, error)
  }
  if (hash.digest('hex') !== part.sha256) throw damaged(part)
  if (held) yield held
}

const damaged = ({ path }: Part, cause?: unknown) =>
  new BackupRefusal(
    `This backup is damaged or was changed: its part ${path} is not what it was when it was made. Nothing was changed.`,
    { cause },
  )
