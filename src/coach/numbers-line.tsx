import type { Place } from '#language'
import { List } from '#ui'
import { words } from './words.ts'

/** The way from an organization's page to the numbers the coach goes by there. */
export const NumbersLine = ({ place, organization }: { place: Place; organization: string }) => {
  const say = words(place.language)
  return (
    <List.Row
      title={say('numbersTitle')}
      href={`/organizations/${organization}/coach`}
      note={say('numbersNote')}
    />
  )
}
