import type { Place } from '#language'
import { List } from '#ui'
import { minutesFor } from './expectation.ts'
import { words } from './words.ts'

interface LineProps {
  place: Place
  organization: string
  /** How many words there are; nothing where none are written. */
  length: number | null
}

/** The way from an organization's page to what it expects of its leaders. */
export const ExpectedLine = ({ place, organization, length }: LineProps) => {
  const say = words(place.language)
  return (
    <List.Row
      title={say('expectOpen')}
      href={`/organizations/${organization}/expectations`}
      note={length === null ? say('expectOpenNone') : say('expectOpenNote', { n: minutesFor(length) })}
    />
  )
}
