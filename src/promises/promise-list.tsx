import { dayOf, sayDay } from '#language'
import type { Reader } from '#people'
import { Button, List } from '#ui'
import { stateOf, type Promised, type PromiseState } from './promise.ts'
import { words } from './words.ts'

interface PromiseListProps {
  reader: Reader
  promises: Promised[]
  /** The page to come back to after something was said of a promise: a path of LPS. */
  back: string
  /** Others look at this list, too: one’s own promises carry one’s name as theirs do. */
  named?: boolean
  /** What else stands in a line, such as where it was said. */
  noteOf?(promise: Promised): string | undefined
}

/** Promises below each other: who, what, by when; whoever promised says that it is done, or not yet. */
export const PromiseList = ({ reader, promises, back, named, noteOf }: PromiseListProps) => (
  <List.Rows>
    {promises.map((promise) => (
      <One {...{ reader, promise, back, named }} more={noteOf?.(promise)} />
    ))}
  </List.Rows>
)

/** Where a promise is, for its forms. */
export const addressOf = ({ spaceId, id }: Pick<Promised, 'spaceId' | 'id'>) => `/promises/${spaceId}/${id}`

type OneProps = Omit<PromiseListProps, 'promises' | 'noteOf'> & { promise: Promised; more?: string }

// Whoever may change it finds its page behind its words.
const One = ({ reader, promise, back, named, more }: OneProps) => {
  const state = stateOf(promise, reader.today)
  const when = sayWhen(promise, reader)
  // That a day has passed is said to who promised alone.
  const own = promise.personId === reader.id
  const late = own && state === 'late'
  const say = words(reader.language)
  const who = own && !named ? undefined : (promise.person ?? say('someone'))
  const noted = own && promise.writtenBy !== reader.id ? say('notedByOther') : undefined
  return (
    <List.Row
      title={promise.what}
      href={promise.mine ? `${addressOf(promise)}?back=${encodeURIComponent(back)}` : undefined}
      due={late ? when : undefined}
      note={[who, !late && when, more, noted].filter(Boolean).join(' · ') || undefined}
      aside={own && <Deed {...{ reader, promise, back, state }} />}
    />
  )
}

const deeds = {
  open: { to: 'done', words: 'done' },
  late: { to: 'done', words: 'done' },
  done: { to: 'done/ending', words: 'notYet' },
  dropped: { to: 'dropped/ending', words: 'takeUp' },
} as const

const Deed = ({
  reader,
  promise,
  back,
  state,
}: Omit<OneProps, 'more' | 'named'> & { state: PromiseState }) => {
  const say = words(reader.language)
  const { to, words: key } = deeds[state]
  return (
    <form method="post" action={`${addressOf(promise)}/${to}`}>
      <input type="hidden" name="back" value={back} />
      <Button
        kind="quiet"
        icon={key === 'done' ? 'check' : undefined}
        label={say(`${key}Label`, { what: promise.what })}
      >
        {say(key)}
      </Button>
    </form>
  )
}

/** "by Thursday, Jan 28", "was for Tuesday, Jan 12", "done January 15". */
function sayWhen(promise: Promised, reader: Reader): string {
  const say = words(reader.language)
  const { doneAt, droppedAt, dueOn } = promise
  const on = (at: Date) => ({ day: sayDay(dayOf(at, reader.timeZone), 'weekday', reader) })
  if (doneAt) return say('wasDone', on(doneAt))
  if (droppedAt) return say('wasDropped', on(droppedAt))
  if (!dueOn) return say('noDay')
  const past = dueOn < reader.today && promise.personId === reader.id
  return say(past ? 'wasFor' : 'by', { day: sayDay(dueOn, 'weekday', reader) })
}
