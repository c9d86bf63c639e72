import { addFile, receiveFile, type Received } from '#files'
import { found, type Transaction } from '#platform'
import type { CapturedFile } from './capture-evidence.ts'
import type { Tools } from './tools.ts'

/** The largest file that is taken, in bytes. */
export const largestFile = 25 * 1024 * 1024

/** Reads the file of a posted form into the space: nothing chosen, a file that is safe in the store, or a refusal. */
export async function receiveChosen({ store }: Tools, space: string, chosen: unknown) {
  if (!(chosen instanceof File) || (chosen.size === 0 && chosen.name === '')) return undefined
  return receiveFile(store, space, { content: chosen.stream(), name: chosen.name, limitBytes: largestFile })
}

/** Gives a received file its row; a photo is prepared after the answer. */
export async function recordFile({ jobs }: Tools, tx: Transaction, space: string, file: Received): Promise<CapturedFile> {
  const { id, state } = found(await addFile(tx, space, file))
  if (state === 'new') await jobs.add(tx, 'renditions', { space, file: id })
  return { id, name: file.name, kind: file.kind === 'photo' ? 'photo' : 'document' }
}
