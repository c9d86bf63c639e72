import type { Place } from '#language'
import { List } from '#ui'
import { lensAt } from './lens.ts'
import { words } from './words.ts'

/** The way from an organization's page to the zoom lens on it. */
export const LensLine = ({ place, organization }: { place: Place; organization: string }) => {
  const say = words(place.language)
  return <List.Row title={say('title')} href={lensAt(organization)} note={say('lineNote')} />
}
