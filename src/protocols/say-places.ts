import type { Reader } from '#people'
import type { Circle } from '#sharing'
import { sayCircle } from './protocols-page.tsx'
import { words } from './words.ts'

/** For whom a recipe can be kept: oneself first, then one's circles; a paused one keeps what is written, and says that it is. */
export function sayPlaces(circles: readonly Circle[], reader: Reader) {
  const say = words(reader.language)
  return [
    { value: reader.id, label: say('forMe') },
    ...circles.map((circle) => {
      const name = sayCircle(circle, reader)
      return { value: circle.id, label: circle.paused ? say('placePaused', { name }) : name }
    }),
  ]
}
