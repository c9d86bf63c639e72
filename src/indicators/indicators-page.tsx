import type { Reader } from '#people'
import { Button, Card, Field, Layout, List } from '#ui'
import type { Latest } from './measures.store.ts'
import { sayCell, sayGrade, sayMeasure } from './say-cell.ts'
import { words } from './words.ts'

interface IndicatorsProps {
  reader: Reader
  place: { id: string; name: string }
  measures: Latest[]
  keeps: boolean
  least: number
  /** Organizations right below it that have numbers of their own. */
  below: { id: string; name: string }[]
  error?: string
}

/** What is measured about an organization, each with its latest number; whoever keeps it brings more in. */
export const IndicatorsPage = (props: IndicatorsProps) => {
  const { reader, place, measures, keeps } = props
  const say = words(reader.language)
  const bring = keeps && <Button href={`/organizations/${place.id}/indicators/import`}>{say('bring')}</Button>
  return (
    <>
      <Layout.Head
        title={say('title')}
        lead={say('lead')}
        back={{ href: `/organizations/${place.id}`, label: place.name }}
        action={measures.length > 0 && bring}
      />
      {measures.length === 0 ? (
        <Card.Empty action={bring}>
          <p>{say(keeps ? 'emptyKeeper' : 'empty')}</p>
        </Card.Empty>
      ) : (
        <Measures {...props} />
      )}
      <Below {...props} />
      {keeps && <Least {...props} />}
    </>
  )
}

const Measures = ({ reader, place, measures }: IndicatorsProps) => {
  const say = words(reader.language)
  return (
    <List.Rows>
      {measures.map((measure) => (
        <List.Row
          title={sayMeasure(measure)}
          href={`/organizations/${place.id}/indicators/${measure.space}/${measure.id}`}
          note={say('latest', {
            year: measure.year,
            grade: sayGrade(reader.language, measure.grade),
            value: sayCell(reader.language, measure.unit, measure),
            n: measure.n ?? 0,
          })}
        />
      ))}
    </List.Rows>
  )
}

const Below = ({ reader, place, below }: IndicatorsProps) => {
  const say = words(reader.language)
  return (
    below.length > 0 && (
      <Layout.Section title={say('below', place)}>
        <List.Rows>
          {below.map(({ id, name }) => (
            <List.Row title={name} href={`/organizations/${id}/indicators`} />
          ))}
        </List.Rows>
      </Layout.Section>
    )
  )
}

const Least = ({ reader, place, least, error }: IndicatorsProps) => {
  const say = words(reader.language)
  return (
    <Layout.Section title={say('least')}>
      <p class="note">{say('leastLead')}</p>
      <Field.Form action={`/organizations/${place.id}/indicators/least`}>
        <Field.WithButton>
          <Field.Text
            name="least"
            inputmode="numeric"
            width="short"
            label={say('leastLabel')}
            hint={say('leastHint')}
            value={String(least)}
            error={error}
          />
          <Button kind="plain">{say('keepLeast')}</Button>
        </Field.WithButton>
      </Field.Form>
    </Layout.Section>
  )
}
