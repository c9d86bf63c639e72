import { asPerson, type Database, refuseUnless } from '#platform'
import { keptPlaces } from './imports.store.ts'

/** The organization that was chosen, if the reader keeps its frameworks; whoever keeps none finds nothing here. */
export async function choosePlace(
  db: Database,
  reader: string,
  chosen: unknown,
): Promise<string | undefined> {
  const places = await db.ask(asPerson(reader), keptPlaces)
  refuseUnless(places.length > 0)
  return places.find(({ id }) => id === chosen)?.id
}
