import type { Place } from '#language'
import type { Room } from './room.ts'
import { words } from './words.ts'

/** What a circle is called: its name, or who is in it. */
export const nameOfRoom = ({ name, people }: Pick<Room, 'name' | 'people'>, { language }: Place) =>
  name ??
  (people.map((one) => one.name ?? words(language)('somebody')).join(', ') || words(language)('someone'))
