import { textOf } from '#forms'
import { zonesIn } from '#language'
import type { Reader } from '#people'
import { Button, Field, Layout, Note } from '#ui'
import { nameOf, parts, weekdays, type Part } from './hour.ts'
import { sayMinute, sayWeekday } from './say-hour.ts'
import { words } from './words.ts'

interface HoursProps {
  reader: Reader
  /** The form's answers, by the names of its fields. */
  answers: Record<string, unknown>
  complaints?: Record<string, string>
  /** Has the reader marked nothing yet? */
  usual?: boolean
  /** What just happened. */
  told?: 'saved' | 'copied'
}

/** Which hours of a week suit somebody for meetings. */
export const HoursPage = ({ reader, answers, complaints = {}, usual, told }: HoursProps) => {
  const say = words(reader.language)
  const errors = sentencesOf(reader, complaints)
  const week = (part: Part) => <Week {...{ reader, answers, errors, part }} />
  const again = weekdays.some((day) => textOf(answers[`${nameOf(day, 'second')}-from`]))
  return (
    <>
      <Layout.Head title={say('title')} lead={say('lead')} back={{ href: '/me', label: say('me') }} />
      {told && <Note.Notice kind={told === 'saved' ? 'done' : 'due'}>{say(told)}</Note.Notice>}
      {usual && <p>{say('usual')}</p>}
      <Field.Form action="/me/hours">
        <Field.Errors title={say('errors')} errors={errors} />
        <Layout.Section title={say('week')}>
          <p class="note">{say('weekLead')}</p>
          {week('first')}
          <Layout.Details
            summary={say('again')}
            open={again || Object.keys(errors).some((name) => name.startsWith('second'))}
          >
            <p class="note">{say('againLead')}</p>
            {week('second')}
          </Layout.Details>
        </Layout.Section>
        <p class="note">
          {say('zone', { zone: zoneOf(reader) })} {say('empty')}
        </p>
        <Layout.Actions>
          <Button>{say('keep')}</Button>
          <Button kind="plain" formAction="/me/hours/monday">
            {say('copy')}
          </Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

const zoneOf = ({ language, timeZone }: Reader) =>
  zonesIn(language, timeZone).find(({ value }) => value === timeZone)?.label ?? timeZone

type WeekProps = Pick<HoursProps, 'reader' | 'answers'> & { errors: Record<string, string>; part: Part }

const Week = ({ reader, answers, errors, part }: WeekProps) => {
  const say = words(reader.language)
  return weekdays.map((weekday) => {
    const name = nameOf(weekday, part)
    const day = sayWeekday(weekday, reader.language)
    const [from, to] = [textOf(answers[`${name}-from`]), textOf(answers[`${name}-to`])]
    return (
      <Field.FromTo
        {...{ name, from, to }}
        label={part === 'first' ? day : say('partAgain', { day })}
        words={{ from: say('from'), to: say('to'), empty: say('none') }}
        options={minutesFor([from, to], reader.language)}
        error={errors[`${name}-from`]}
      />
    )
  })
}

const halfHours = Array.from({ length: 35 }, (_, n) => 5 * 60 + n * 30)

// Half hours from five to ten in the evening; what was marked otherwise stays in the list.
function minutesFor(chosen: (string | undefined)[], language: string) {
  const others = chosen.filter(Boolean).map(Number).filter(Number.isInteger)
  return [...new Set([...halfHours, ...others])]
    .toSorted((a, b) => a - b)
    .map((minute) => ({ value: String(minute), label: sayMinute(minute, language) }))
}

const sentencesOf = ({ language }: Reader, complaints: Record<string, string>) =>
  Object.fromEntries(
    weekdays.flatMap((weekday) =>
      parts.flatMap((part) => {
        const field = `${nameOf(weekday, part)}-from`
        const why = complaints[field] as 'time' | 'both' | 'order' | 'overlap' | undefined
        return why ? [[field, words(language)(`error.${why}`, { day: sayWeekday(weekday, language) })]] : []
      }),
    ),
  )
