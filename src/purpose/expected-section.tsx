import { sayInstant } from '#language'
import { Layout, List, Mark } from '#ui'
import { minutesFor, type Expecting } from './expectation.ts'
import type { PurposeProps } from './overview.ts'
import { words } from './words.ts'

/** What the leader's organizations expect, each two minutes to read, and the leader's own words beside it. */
export const ExpectedSection = ({ reader, expecting, purpose }: PurposeProps) => {
  const say = words(reader.language)
  const written = expecting.filter(({ id }) => id)
  if (written.length === 0 && !purpose.expectations) return null
  return (
    <Layout.Section id="expectations" title={say('expected')}>
      {written.length > 0 && (
        <List.Rows>
          {written.map((one) => (
            <List.Row
              title={say('expectedOf', { organization: one.organization })}
              href={`/organizations/${one.organizationId}/expectations`}
              note={noteOf(one, reader)}
            />
          ))}
        </List.Rows>
      )}
      {purpose.expectations && <Mark.Own from={say('inYourWords')}>{purpose.expectations}</Mark.Own>}
    </Layout.Section>
  )
}

function noteOf({ length, openedAt, isPresent }: Expecting, reader: PurposeProps['reader']) {
  const say = words(reader.language)
  const minutes = say('minutes', { n: minutesFor(length) })
  if (!openedAt) return `${minutes} · ${say('notOpened')}`
  if (!isPresent) return `${minutes} · ${say('reworded')}`
  return `${minutes} · ${say('openedOn', { day: sayInstant(openedAt, 'day', reader) })}`
}
