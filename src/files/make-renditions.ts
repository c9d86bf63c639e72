import { stat } from 'node:fs/promises'
import { askHelper } from './ask-helper.ts'
import type { Rendition } from './photo.ts'
import type { Refused } from './refusal.ts'

/**
 * The photo at `path` in every width, the widest first: turned upright, in sRGB, on white where it was transparent,
 * never enlarged, and without any of its metadata. Or why it cannot be read to its end.
 */
export async function makeRenditions(path: string): Promise<Rendition[] | Refused> {
  await stat(path)
  return askHelper<Rendition[]>({ deed: 'render', path })
}
