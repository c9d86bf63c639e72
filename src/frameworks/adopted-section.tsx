import type { Place } from '#language'
import { Button, Layout, List } from '#ui'
import { addressOfVersion } from './address.ts'
import type { AdoptedThere } from './adoption.ts'
import { sayAdoption } from './say-adoption.ts'
import { words } from './words.ts'

interface AdoptedProps {
  place: Place & { today: string }
  organization: string
  adopted: AdoptedThere[]
}

/** Which frameworks an organization uses, its own first, then those of what stands above it. */
export const AdoptedSection = ({ place, organization, adopted }: AdoptedProps) => {
  const say = words(place.language)
  const above = (one: AdoptedThere) =>
    one.space !== organization && say('asIn', { organization: one.organization })
  return (
    <Layout.Section title={say('title')}>
      {adopted.length === 0 && <p class="note">{say('noneAdopted')}</p>}
      {adopted.length > 0 && (
        <List.Rows>
          {adopted.map((one) => (
            <List.Row
              title={one.title}
              href={addressOfVersion(one.versionSpace, one.version)}
              note={[above(one), sayAdoption(one, place)].filter(Boolean).join(' · ')}
            />
          ))}
        </List.Rows>
      )}
      <Layout.Actions>
        <Button kind="quiet" href="/frameworks">
          {say('allFrameworks')}
        </Button>
      </Layout.Actions>
    </Layout.Section>
  )
}
