import type { Place } from '#language'
import { List } from '#ui'
import { words } from './words.ts'

/** The way from an organization to what it offers for beginning a cycle. */
export const TemplatesLine = ({ place, organization }: { place: Place; organization: string }) => {
  const say = words(place.language)
  return (
    <List.Row
      title={say('organizationTemplates')}
      href={`/organizations/${organization}/cycle-templates`}
      note={say('organizationTemplatesNote')}
    />
  )
}
