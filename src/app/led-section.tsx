import { sayWhen } from '#briefs'
import { sayDay } from '#language'
import type { Reader } from '#people'
import { sayTally } from '#tallies'
import { Layout, List } from '#ui'
import type { LedPlace } from './led-place.store.ts'
import { words } from './words.ts'

interface LedProps {
  reader: Reader
  place: LedPlace
}

/** What is new or due in the organization the reader leads, three lines at most, and the way there. */
export const LedSection = ({ reader, place }: LedProps) => {
  const say = words(reader.language)
  const lines = [...dueIn(place, reader), ...comingOver(place, reader), ...toldOf(place, reader)].slice(0, 3)
  return (
    <Layout.Section title={place.name} aside={<a href={`/organizations/${place.id}`}>{say('ledAll')}</a>}>
      {lines.length === 0 && <p class="note">{say('ledNothing')}</p>}
      {lines.length > 0 && (
        <List.Rows>
          {lines.map((line) => (
            <List.Row {...line} />
          ))}
        </List.Rows>
      )}
    </Layout.Section>
  )
}

interface Line {
  title: string
  href: string
  note: string
}

const dueIn = ({ id, due }: LedPlace, reader: Reader): Line[] =>
  due.map((goal) => ({
    title: goal.statement,
    href: `/organizations/${id}/goals/${goal.id}/values?back=today`,
    note: sayDue(goal, reader),
  }))

function sayDue({ late, day, since }: LedPlace['due'][number], reader: Reader) {
  const say = words(reader.language)
  if (late && day) return say('ledDayCame', { day: sayDay(day, 'day', reader) })
  return since ? say('ledSaidLast', { day: sayDay(since, 'day', reader) }) : say('ledNeverSaid')
}

const comingOver = ({ coming }: LedPlace, reader: Reader): Line[] =>
  coming.map((one) => ({
    title: one.what,
    href: `/horizon/${one.id}`,
    note: words(reader.language)('ledComes', { when: sayWhen(one, reader) }),
  }))

const toldOf = ({ id, told }: LedPlace, reader: Reader): Line[] =>
  told.map((goal) => ({
    title: goal.statement,
    href: `/alignment?at=${id}/${goal.id}`,
    note: sayTally(reader, goal.tally),
  }))
