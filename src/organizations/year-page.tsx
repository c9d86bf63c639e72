import { textOf, type Complaints } from '#forms'
import type { Place } from '#language'
import { Button, Field, Layout } from '#ui'
import type { Organization } from './organization.ts'
import { readPauses, sayPauses, type Pause } from './pause.ts'
import { words } from './words.ts'
import type { KeptYear } from './year.ts'

interface YearProps {
  place: Place
  organization: Organization
  /** Nothing for a new one. */
  year?: KeptYear
  pauses: Pause[]
  /** For a new one: what it is likely to be, from the last year. */
  after?: { last: string; title: string; starts: string; ends: string; pauses: string }
  answers?: Record<string, unknown>
  complaints?: Complaints
}

/** A school year: its title, its days, its breaks. */
export const YearPage = (props: YearProps) => {
  const { place, organization, year, after, complaints = {} } = props
  const say = words(place.language)
  const errors = Object.fromEntries(Object.keys(complaints).map((name) => [name, errorOf(props, name) ?? '']))
  return (
    <>
      <Layout.Head
        title={year ? say('yearOf', { title: year.title }) : say('newYearTitle')}
        lead={!year && after && say('yearAfter', { last: after.last })}
        back={{ href: `/organizations/${organization.id}`, label: organization.name }}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form
        action={`/organizations/${organization.id}/years${year ? `/${year.id}` : ''}`}
        keep={`year-${year?.id ?? organization.id}`}
      >
        <YearFields {...props} />
        <Layout.Actions>
          <Button icon="check">{say('keepYear')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

const YearFields = (props: YearProps) => {
  const { place, year, after, answers } = props
  const given = year ?? after
  const say = words(place.language)
  const valueOf = (name: 'title' | 'starts' | 'ends') => textOf(answers?.[name]) ?? given?.[name]
  const field = (name: 'title' | 'starts' | 'ends') => ({
    name,
    value: valueOf(name),
    error: errorOf(props, name),
  })
  return (
    <>
      <Field.Text {...field('title')} label={say('yearTitle')} hint={say('yearTitleHint')} width="middle" />
      <Field.Line>
        <Field.Day {...field('starts')} label={say('starts')} />
        <Field.Day {...field('ends')} label={say('ends')} />
      </Field.Line>
      <Field.Area
        name="pauses"
        rows={5}
        label={say('pauses')}
        hint={say('pausesHint')}
        value={textOf(answers?.['pauses']) ?? (year ? sayPauses(props.pauses) : after?.pauses)}
        error={errorOf(props, 'pauses')}
      />
    </>
  )
}

function errorOf({ place, answers, complaints }: YearProps, name: string) {
  const say = words(place.language)
  if (complaints?.[name] !== 'lines')
    return complaints?.[name] && say(`wrong.${complaints[name]}` as 'wrong.missing')
  const days = { starts: textOf(answers?.['starts']) ?? '', ends: textOf(answers?.['ends']) ?? '' }
  const { wrong } = readPauses(textOf(answers?.['pauses'])?.replace(/\r\n?/g, '\n') ?? '', days)
  const sentences = wrong.map(({ why, line }) => say(`line.${why}`, { line })).join('; ')
  return say('wrong.lines', { n: wrong.length, sentences })
}
