import { Sentence } from './sentence.ts'

/** How many bytes of files each person may keep, as whoever runs LPS says it in gigabytes; nothing where they say nothing. */
export function readRoom(gigabytes = ''): number | undefined {
  if (!gigabytes.trim()) return undefined
  const bytes = Number(gigabytes) * 1e9
  if (!Number.isFinite(bytes) || bytes <= 0)
    throw new Sentence('LPS_FILES_EACH_GB says how many gigabytes of files each person may keep, such as 5.')
  return bytes
}
