import type { Ears } from '#ears'

/** Who watches which circle. */
export interface Rooms {
  /** Looks whenever something changed in a circle, and every few seconds besides. Gives the way to stop. */
  watch(space: string, look: () => void): () => void
  /** Somebody opens one more line. Where they have too many, their oldest is closed. Gives the way out. */
  enter(person: string, close: () => void): () => void
}

/** More lines than anybody has devices: each is read for whenever something changed. */
const mostLines = 20

/** How often a device that hears nothing is looked after, in milliseconds: it learns that the line is open. */
const heartbeat = 15_000

/** Opens the rooms of this process. Listening begins with the first who watches. */
export function openRooms(ears: Ears): Rooms {
  const rooms = new Map<string, Set<() => void>>()
  const lines = new Map<string, Set<() => void>>()
  const lookAt = (space: string) => rooms.get(space)?.forEach((look) => look())
  let stop: (() => void) | undefined
  return {
    watch(space, look) {
      stop ??= ears.hear('lps_rooms', (word) => (word ? [word] : [...rooms.keys()]).forEach(lookAt))
      const room = rooms.get(space) ?? new Set()
      rooms.set(space, room.add(look))
      // Each has a beat of its own, so that they do not all look in the same moment.
      const beat = setInterval(look, heartbeat).unref()
      return () => {
        clearInterval(beat)
        room.delete(look)
        if (!room.size) rooms.delete(space)
      }
    },
    enter(person, close) {
      const own = lines.get(person) ?? new Set()
      lines.set(person, own.add(close))
      const [oldest] = own
      if (own.size > mostLines) oldest?.()
      return () => {
        own.delete(close)
        if (!own.size) lines.delete(person)
      }
    },
  }
}
