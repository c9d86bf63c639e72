import type { Cycle, PhaseStates } from '#cycles'
import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Button, Card, Layout, List } from '#ui'
import { adviseOn } from './advice.ts'
import { words } from './words.ts'
import { YearPath } from './year-path.tsx'
import type { Year } from './year.store.ts'

interface TodayProps {
  reader: Reader
  year: Year
  cycle: (Cycle & { phases: PhaseStates }) | undefined
}

/** One question, what waits, where the year stands. Nothing else. */
export const TodayPage = ({ reader, year, cycle }: TodayProps) => {
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
              <YearPath reader={reader} states={cycle.phases} />
            </Layout.Section>
          )
        }
      >
        {cycle ? <Coach {...{ reader, year }} /> : <p>{say('noCycle')}</p>}
        <Layout.Section title={say('waiting')}>
          <Waiting {...{ reader, year }} />
        </Layout.Section>
      </Layout.Columns>
    </>
  )
}

const Coach = ({ reader, year }: { reader: Reader; year: Year }) => {
  const say = words(reader.language)
  const { key, href, minutes, values } = adviseOn(year, reader.today)
  return (
    <Card.Coach
      over={say('coachOver', { minutes })}
      actions={<Button href={href}>{say(`advice.${key}.do`)}</Button>}
    >
      <p>{say(`advice.${key}`, values)}</p>
    </Card.Coach>
  )
}

const Waiting = ({ reader, year }: { reader: Reader; year: Year }) => {
  const say = words(reader.language)
  if (!year.untold && !year.asked.length) return <p class="note">{say('waitingNone')}</p>
  return (
    <List.Rows>
      {year.asked.map((asked) => (
        <List.Row title={say('waitingAsked', { name: asked.name })} href="/people" />
      ))}
      {year.untold > 0 && (
        <List.Row
          title={say('waitingUntold', { n: year.untold })}
          href="/portfolio?untold=yes"
          note={say('waitingUntoldNote')}
        />
      )}
    </List.Rows>
  )
}

function greeting({ now, timeZone }: Reader) {
  const hour = Number(
    new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone }).format(now),
  )
  return hour < 12 ? 'goodMorning' : hour < 18 ? 'goodAfternoon' : 'goodEvening'
}
