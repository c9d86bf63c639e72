import type { Reader } from '#people'
import type { Transaction } from '#platform'
import { shownOf } from '#snapshots'
import { ShowingSection } from './showing-section.tsx'

/** On an own goal's page: where it was shown upward, the way to show it, and the way to the lens. One statement. */
export const tellShowing = async (tx: Transaction, reader: Reader, { id }: { id: string }) =>
  ShowingSection({ reader, id, shown: await shownOf(tx, reader.id, { noun: 'goal', id }) })
