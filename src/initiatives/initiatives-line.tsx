import type { Place } from '#language'
import { List } from '#ui'
import { addressOf } from './address.ts'
import { words } from './words.ts'

/** The way from an organization's page to what it has under way. */
export const InitiativesLine = ({ place, organization }: { place: Place; organization: string }) => {
  const say = words(place.language)
  return <List.Row title={say('open')} href={addressOf(organization)} note={say('openNote')} />
}
