import { addFile, receiveFile, type Received, type Refused } from '#files'
import { found, type Transaction } from '#platform'
import type { CapturedFile } from './capture-evidence.ts'
import { bytesIn } from './room.store.ts'
import { fits, type Room } from './room.ts'
import type { CaptureTools, Tools } from './portfolio-tools.ts'

/** The largest file that is taken, in bytes. */
export const largestFile = 25 * 1024 * 1024

/** How much a person keeps and may keep. */
export const roomOf = async (
  tx: Transaction,
  person: string,
  { roomOfEach }: Pick<CaptureTools, 'roomOfEach'>,
): Promise<Room> => ({
  used: await bytesIn(tx, person),
  most: roomOfEach,
})

/** Is there room for all of these? */
export const holdsAll = (room: Room, files: readonly { bytes: number }[]) =>
  fits(
    room,
    files.reduce((sum, { bytes }) => sum + bytes, 0),
  )

/** How large the files of a posted form say they are. */
export const sizesOf = (chosen: unknown) =>
  [chosen].flat().flatMap((file) => (file instanceof File && file.size > 0 ? [{ bytes: file.size }] : []))

/** Reads the files of a posted form into the space: those that are now safe in the store, or the first refusal. */
export async function receiveChosen(
  { store }: Tools,
  space: string,
  chosen: unknown,
): Promise<Received[] | Refused> {
  const received: Received[] = []
  for (const file of [chosen].flat()) {
    if (!(file instanceof File) || (file.size === 0 && file.name === '')) continue
    const answer = await receiveFile(store, space, {
      content: file.stream(),
      name: file.name,
      limitBytes: largestFile,
    })
    if ('refused' in answer) return answer
    received.push(answer)
  }
  return received
}

/** Gives a received file its row; a photo is prepared after the answer. `alt` says what a photo shows. */
export async function recordFile(
  { jobs }: Pick<Tools, 'jobs'>,
  tx: Transaction,
  space: string,
  file: Received & { alt: string },
): Promise<CapturedFile> {
  const { id } = found(await addFile(tx, space, file))
  if (file.kind === 'photo') await jobs.add(tx, 'renditions', { space, file: id })
  return { id, name: file.name, alt: file.alt, kind: file.kind === 'photo' ? 'photo' : 'document' }
}
