import type { Place } from '#language'
import { List } from '#ui'
import { words } from './words.ts'

/** The way from an organization's page to how often its leaders meet. */
export const MeetingsLine = ({ place, organization }: { place: Place; organization: string }) => {
  const say = words(place.language)
  return (
    <List.Row
      title={say('meetings')}
      href={`/organizations/${organization}/meetings`}
      note={say('meetingsNote')}
    />
  )
}
