import { textOf, type Complaints } from '#forms'
import { sayDay } from '#language'
import type { Reader } from '#people'
import { Button, Field, Layout, List } from '#ui'
import { hoursGiven, type Given } from './given.ts'
import type { Partnership } from './partnership.ts'
import { sentencesOf, words } from './words.ts'

/** Time that somebody wanted to note and that needs another look. */
export interface HoursForm {
  answers: Record<string, unknown>
  complaints: Complaints
}

interface HoursProps {
  reader: Reader
  pair: Partnership
  given: Given[]
  hours?: HoursForm
}

/** Hours promised and given in an outside coaching: "6 of 24 h given". */
export const HoursSection = (props: HoursProps) => {
  const { reader, pair, given } = props
  const say = words(reader.language)
  const done = hoursGiven(given)
  return (
    <Layout.Section title={say('hoursTitle')}>
      <p>
        <strong>
          {pair.hours
            ? say('hoursOf', { given: done, promised: pair.hours })
            : say('hoursGiven', { given: done })}
        </strong>
      </p>
      <p class="note">{say(pair.hours ? 'hoursNote' : 'hoursFree')}</p>
      {given.length > 0 && (
        <List.Rows>
          {given.map((one) => (
            <Line reader={reader} circle={pair.id} one={one} />
          ))}
        </List.Rows>
      )}
      <Noting {...props} />
    </Layout.Section>
  )
}

const Line = ({ reader, circle, one }: { reader: Reader; circle: string; one: Given }) => {
  const say = words(reader.language)
  const day = sayDay(one.day, 'day', reader)
  return (
    <List.Row
      title={day}
      note={[say('givenMinutes', { minutes: one.minutes }), one.note].filter(Boolean).join(' · ')}
      aside={
        one.own && (
          <form method="post" action={`/partners/${circle}/hours/${one.id}/ending`}>
            <Button kind="quiet" label={say('takeAwayLong', { day })}>
              {say('takeAway')}
            </Button>
          </form>
        )
      }
    />
  )
}

const Noting = ({ reader, pair, hours }: HoursProps) => {
  const say = words(reader.language)
  const errors = sentencesOf(say, hours?.complaints)
  const value = (name: string) => textOf(hours?.answers[name])
  return (
    <Layout.Details summary={say('noteHours')} open={Boolean(hours)}>
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action={`/partners/${pair.id}/hours`} keep={`hours-${pair.id}`}>
        <Field.Line>
          <Field.Day
            name="day"
            label={say('givenDay')}
            value={value('day') ?? reader.today}
            error={errors['day']}
          />
          <Field.Text
            name="hours"
            width="short"
            inputmode="decimal"
            label={say('givenHours')}
            hint={say('givenHoursHint')}
            value={value('hours')}
            error={errors['hours']}
          />
        </Field.Line>
        <Field.Text
          name="note"
          label={say('givenNote')}
          hint={say('givenNoteHint')}
          aside={say('optional')}
          value={value('note')}
          error={errors['note']}
        />
        <Layout.Actions>
          <Button kind="plain">{say('noteIt')}</Button>
        </Layout.Actions>
      </Field.Form>
    </Layout.Details>
  )
}
