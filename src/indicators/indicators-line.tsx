import type { Place } from '#language'
import { List } from '#ui'
import { words } from './words.ts'

/** The way from the page of an organization to its data. */
export const IndicatorsLine = ({ place, organization }: { place: Place; organization: string }) => {
  const say = words(place.language)
  return (
    <List.Row
      title={say('lineTitle')}
      href={`/organizations/${organization}/indicators`}
      note={say('lineNote')}
    />
  )
}
