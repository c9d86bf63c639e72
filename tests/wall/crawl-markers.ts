import type { World } from '#world'
import { feedbackNotes, roomNotes } from './crawl-room-notes.ts'
import { copyNotes, joinedNotes, ownNotes, placeNotes, type Note } from './crawl-notes.ts'

/** A text that stands in one field of one row, and who may meet it. */
export interface Marker {
  /** Table and field. */
  field: string
  owner: string
  /** The owner, and whoever the item is open to. */
  readers: Set<string>
}

/** All markers of a world, by their text. */
export type Markers = Map<string, Marker>

/** Sees to a marker in every private field of these people, of circles and of organizations, and knows who may see it. */
export async function plantMarkers(world: World, people: string[]): Promise<Markers> {
  const markers: Markers = new Map()
  const note: Note = (field, { text, space: owner }, readers) =>
    markers.set(text, { field, owner, readers: new Set([...(markers.get(text)?.readers ?? []), ...readers]) })
  await ownNotes(world, people, note)
  await placeNotes(world, note)
  await joinedNotes(world, people, note)
  await roomNotes(world, note)
  await feedbackNotes(world, note)
  await copyNotes(world, people, note)
  return markers
}
