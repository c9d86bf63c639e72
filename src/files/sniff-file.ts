import { stat } from 'node:fs/promises'
import { extensionOf, isScripted, plainExtension, takenKinds, type Sniffed } from './kind.ts'
import { readPart } from './read-part.ts'
import type { Refused } from './refusal.ts'
import { readText } from './text.ts'

/**
 * What a file is, told by its bytes: a wrong extension is no crime. The claimed name only tells texts apart
 * (csv, md, or a script that pretends nothing). Takes a path or the whole bytes.
 */
export async function sniff(file: string | Uint8Array, claimedName: string): Promise<Sniffed | Refused> {
  if ((await sizeOf(file)) === 0) return { refused: 'empty' }
  const found = await signatureOf(file)
  const known = found && takenKinds.get(found)
  if (known) return known
  if (found === 'heic') return { refused: 'heic' }
  const text = await readText(typeof file === 'string' ? readPart(file) : once(file))
  if (text === 'text') return textNamed(extensionOf(claimedName))
  return { refused: found && isScripted(found) ? 'scripted' : text }
}

const sizeOf = async (file: string | Uint8Array) =>
  typeof file === 'string' ? (await stat(file)).size : file.byteLength

/** The extension that belongs to the signature at the beginning of the bytes. */
async function signatureOf(file: string | Uint8Array): Promise<string | undefined> {
  // Most days nobody uploads anything: the detectors are loaded with the first file.
  const { fileTypeFromBuffer, fileTypeFromFile } = await import('file-type')
  const found = typeof file === 'string' ? await fileTypeFromFile(file) : await fileTypeFromBuffer(file)
  return found && plainExtension(found.ext)
}

function textNamed(extension: string): Sniffed | Refused {
  if (isScripted(extension)) return { refused: 'scripted' }
  const claimed = takenKinds.get(plainExtension(extension))
  const text = claimed?.mediaType.startsWith('text/') ? claimed : takenKinds.get('txt')
  return text ?? { refused: 'unknown' }
}

async function* once(bytes: Uint8Array) {
  yield bytes
}
