import type { Place } from '#language'
import { Button, Layout } from '#ui'
import { lensAt } from './lens.ts'
import { words } from './words.ts'

/** The way from an organization's page to the zoom lens on it. */
export const LensLine = ({ place, organization }: { place: Place; organization: string }) => (
  <Layout.Actions>
    <Button kind="quiet" href={lensAt(organization)}>
      {words(place.language)('title')}
    </Button>
  </Layout.Actions>
)
