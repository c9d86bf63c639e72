import { stateOf, type Access } from '#breakglass'
import { sayInstant, type Place } from '#language'
import { Layout, List } from '#ui'
import { words } from './words.ts'

interface BrokenGlassProps {
  place: Place & { now: Date }
  /** Every confirmed access that opens or opened the item. */
  accesses: Access[]
}

/** Who reads or read an item without having been let in. Nothing here can be changed. */
export const BrokenGlass = ({ place, accesses }: BrokenGlassProps) => {
  const say = words(place.language)
  if (accesses.length === 0) return null
  return (
    <Layout.Section title={say('brokenTitle')}>
      <List.Rows>
        {accesses.map((access) => (
          <List.Row
            title={say(stateOf(access, place.now) === 'open' ? 'brokenOpen' : 'brokenOver', {
              name: access.reader ?? say('someone'),
              until: sayInstant(access.endedAt ?? access.untilAt ?? access.askedAt, 'moment', place),
            })}
            href={`/break-glass/${access.id}`}
            note={say('brokenNote')}
          />
        ))}
      </List.Rows>
    </Layout.Section>
  )
}
