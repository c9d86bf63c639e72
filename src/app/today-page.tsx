import { ShowCard, type CoachCard } from '#coach'
import { isRunning, type Phase, type PresentCycle } from '#cycles'
import { hourOf, sayDay, sayInstant } from '#language'
import type { Reader } from '#people'
import { Button, Card, Layout, List } from '#ui'
import type { Ahead } from './ahead.store.ts'
import { ComingMeetings } from './coming-meetings.tsx'
import { CycleStanding } from './cycle-standing.tsx'
import type { LedPlace } from './led-place.store.ts'
import { LedSection } from './led-section.tsx'
import type { SharedEntry } from './people.store.ts'
import { Waiting } from './waiting.tsx'
import { nameEntry } from './name-entry.ts'
import { words } from './words.ts'
import { YearPath } from './year-path.tsx'
import type { Year } from './year.store.ts'

interface TodayProps {
  reader: Reader
  year: Year
  cycle: PresentCycle | undefined
  /** The phase the year stands in. */
  here?: Phase
  ahead: Ahead
  /** What the coach asks; nothing where all is well. */
  card?: CoachCard
  /** The latest thing somebody shares with the reader. */
  shared?: SharedEntry
  /** The organization the reader leads. */
  led?: LedPlace | false
}

/** One question, what waits, what is due where one leads, what was last, where the year stands. Nothing else. */
export const TodayPage = ({ reader, year, cycle, here, card, ahead, shared, led }: TodayProps) => {
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        over={sayInstant(reader.now, 'long', reader)}
        title={say(greeting(reader), { name: reader.name })}
      />
      <Layout.Columns
        side={
          cycle && (
            <Layout.Section title={say('myYear')}>
              <YearPath reader={reader} states={cycle.phases} here={here} />
            </Layout.Section>
          )
        }
      >
        <Asked {...{ reader, cycle, card }} />
        {ahead.coming[0] && (
          <Layout.Section title={say('nextMeeting')}>
            <ComingMeetings reader={reader} meetings={ahead.coming.slice(0, 1)} />
          </Layout.Section>
        )}
        <Layout.Section title={say('waiting')}>
          <Waiting {...{ reader, year, ahead }} resting={cycle && !isRunning(cycle)} />
        </Layout.Section>
        {led && <LedSection reader={reader} place={led} />}
        <Lately {...{ reader, year, shared }} />
      </Layout.Columns>
    </>
  )
}

// A cycle that is paused or closed asks for nothing, on Today either.
const Asked = ({ reader, cycle, card }: Pick<TodayProps, 'reader' | 'cycle' | 'card'>) => {
  if (!cycle) return <NoCycle reader={reader} />
  return isRunning(cycle) ? <ShowCard {...{ reader, card }} /> : <CycleStanding {...{ reader, cycle }} />
}

const NoCycle = ({ reader }: { reader: Reader }) => {
  const say = words(reader.language)
  return (
    <Card.Coach
      over={say('coachOver', { minutes: 1 })}
      actions={<Button href="/cycle">{say('noCycleDo')}</Button>}
    >
      <p>{say('noCycleToday')}</p>
    </Card.Coach>
  )
}

const Lately = ({ reader, year, shared }: Pick<TodayProps, 'reader' | 'year' | 'shared'>) => {
  const say = words(reader.language)
  const { latest } = year
  if (!latest && !shared) return null
  return (
    <Layout.Section title={say('lately')}>
      <List.Rows>
        {shared && (
          <List.Row
            title={nameEntry(shared, reader)}
            href={`/shared/${shared.spaceId}/${shared.noun}/${shared.id}`}
            note={say('latelyShared', { name: shared.owner, day: sayDay(shared.day, 'weekday', reader) })}
          />
        )}
        {latest && (
          <List.Row
            title={latest.title || say('untitled')}
            href={`/portfolio/${latest.id}`}
            note={say('latelyOwn', { day: sayDay(latest.day, 'weekday', reader) })}
          />
        )}
      </List.Rows>
    </Layout.Section>
  )
}

function greeting({ now, timeZone }: Reader) {
  const hour = hourOf(now, timeZone)
  return hour < 12 ? 'goodMorning' : hour < 18 ? 'goodAfternoon' : 'goodEvening'
}
