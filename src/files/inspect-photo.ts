import { stat } from 'node:fs/promises'
import { askHelper } from './ask-helper.ts'
import type { PhotoSize } from './photo.ts'
import type { Refused } from './refusal.ts'

/** Width and height of the photo at `path` as a person sees it, or why it cannot be read to its end. */
export async function inspectPhoto(path: string): Promise<PhotoSize | Refused> {
  await stat(path)
  return askHelper<PhotoSize>({ deed: 'inspect', path })
}
