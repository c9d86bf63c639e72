import type { Place } from '#language'
import { words } from './words.ts'

/** The way from an organization to what it offers for beginning a cycle. */
export const TemplatesLine = ({ place, organization }: { place: Place; organization: string }) => (
  <p>
    <a href={`/organizations/${organization}/cycle-templates`}>
      {words(place.language)('organizationTemplates')}
    </a>
  </p>
)
