import { Button, Layout } from '#ui'
import { ComingMeetings } from './coming-meetings.tsx'
import { PeopleAsked } from './people-asked.tsx'
import { PeoplePairs } from './people-pairs.tsx'
import type { PeopleProps } from './people-props.ts'
import { PeopleTables } from './people-tables.tsx'
import { PeopleWays } from './people-ways.tsx'
import { OthersEntries } from './others-entries.tsx'
import { words } from './words.ts'

/** Who walks with the reader, when they meet next, what waits, and what others show. */
export const PeoplePage = (props: PeopleProps) => {
  const { reader, ahead, shared, closings } = props
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        title={say('peopleTitle')}
        lead={say('peopleLead')}
        action={
          <Button kind="plain" href="/people/directory" icon="people">
            {say('findPeople')}
          </Button>
        }
      />
      <Layout.Columns
        side={
          <Layout.Section title={say('sharedWithMe')}>
            <OthersEntries {...{ reader, shared, closings }} />
          </Layout.Section>
        }
      >
        <PeopleAsked {...props} />
        <PeoplePairs {...props} />
        <PeopleTables {...props} />
        <Coming {...props} />
        <PeopleWays {...{ reader, ahead }} />
      </Layout.Columns>
    </>
  )
}

const Coming = ({ reader, ahead, pairs, tables }: PeopleProps) => {
  const say = words(reader.language)
  const alone = tables.length === 0 && pairs.every(({ state }) => state === 'asked' || state === 'asking')
  return (
    <Layout.Section title={say('comingTitle')}>
      {ahead.coming.length > 0 ? (
        <ComingMeetings reader={reader} meetings={ahead.coming} />
      ) : (
        <p class="note">{say(alone ? 'comingNobody' : 'comingNone')}</p>
      )}
    </Layout.Section>
  )
}
