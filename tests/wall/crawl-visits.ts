import type { Answer } from '#world'
import type { Markers } from './crawl-markers.ts'
import { markerLike } from './crawl-plant.ts'

/** What somebody met on their way: markers they may not see, and those they may. */
export interface Found {
  leaks: string[]
  seen: Set<string>
}

/** What of an answer may hold a marker. */
export type Heard = Pick<Answer, 'status' | 'headers' | 'to' | 'body'>

const atOnce = 8

/** Asks for one answer after the other, some at once, and looks for markers in all that came. `person` may be nobody. */
export async function visitAll(
  asked: { name: string; ask: () => Promise<Heard> }[],
  person: string,
  markers: Markers,
): Promise<Found> {
  const found: Found = { leaks: [], seen: new Set() }
  for (let i = 0; i < asked.length; i += atOnce)
    await Promise.all(
      asked.slice(i, i + atOnce).map(async ({ name, ask }) => {
        for (const text of markersIn(await ask())) {
          const marker = markers.get(text)
          if (marker?.readers.has(person)) found.seen.add(text)
          else if (marker) found.leaks.push(`${name}: ${marker.field} of ${marker.owner}`)
        }
      }),
    )
  return found
}

const markersIn = ({ status, headers, to, body }: Heard) =>
  new Set(
    ([status, JSON.stringify([...headers]), to, body].join('\n').match(markerLike) ?? []).map((found) =>
      found.replaceAll(/[,.]/g, ''),
    ),
  )
