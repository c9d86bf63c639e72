import { asPerson, Refusal, type Database } from '#platform'
import { keptPlaces } from './imports.store.ts'

/** The organization that was chosen, if the reader keeps its frameworks; whoever keeps none finds nothing here. */
export async function choosePlace(
  db: Database,
  reader: string,
  chosen: unknown,
): Promise<string | undefined> {
  const places = await db.as(asPerson(reader), keptPlaces)
  if (!places.length) throw new Refusal('not found')
  return places.find(({ id }) => id === chosen)?.id
}
