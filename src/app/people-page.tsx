import { Button, Layout, Note } from '#ui'
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
  const { reader, ahead, shared } = props
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
      <Left {...props} />
      <Layout.Columns
        side={
          <Layout.Section title={say('sharedWithMe')}>
            <OthersEntries {...{ reader, shared }} />
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

/** What leaving did, said to whoever left; their own words are one tap away. */
const Left = ({ reader, left }: PeopleProps) => {
  const say = words(reader.language)
  if (!left) return null
  const closed = left === 'pair' || left === 'table'
  return (
    <Note.Notice>
      {say(`left.${left}`)} {closed && <a href="/me/words">{say('leftWords')}</a>}
    </Note.Notice>
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
      {ahead.coming.length === 0 && !alone && (
        <Button kind="plain" href="/meetings/new">
          {say('comingPlan')}
        </Button>
      )}
    </Layout.Section>
  )
}
