import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Links } from '#snapshots'
import { words } from './words.ts'

/** Where a published copy stands, in words: until when it waits, how often it was opened, when it ended. */
export function sayStage(copy: Links.Published, reader: Reader) {
  const day = (at: Date) => sayInstant(at, 'day', reader)
  return words(reader.language)(`stage.${Links.stageOf(copy, reader.now)}`, {
    n: copy.views,
    out: sayInstant(copy.deliveredAt, 'moment', reader),
    until: day(copy.expiresAt),
    first: copy.openedAt ? day(copy.openedAt) : '',
    ended: day(copy.withdrawnAt ?? copy.revokedAt ?? copy.expiresAt),
  })
}
