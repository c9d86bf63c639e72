import type { Reader } from '#people'
import { Button, Field, Layout, List } from '#ui'
import { all, type GroupCell } from './cell.ts'
import { MeasurePicture } from './measure-picture.tsx'
import type { Measure } from './measure.ts'
import { sayGrade, sayGroup, sayMeasure } from './say-cell.ts'
import { groupsIn } from './trend.ts'
import { words } from './words.ts'

export interface MeasurePageProps {
  reader: Reader
  place: { id: string; name: string }
  measure: Measure
  cells: GroupCell[]
  grades: string[]
  grade: string
  group: string
  keeps: boolean
}

/** A measure of one organization: choose a grade and a group, see the years and the groups. */
export const MeasurePage = (props: MeasurePageProps) => {
  const { reader, place, measure, cells, grade, group, keeps } = props
  const say = words(reader.language)
  const here = `/organizations/${place.id}/indicators`
  const ask = new URLSearchParams({
    measure: `${measure.space}.${measure.id}`,
    about: place.id,
    grade,
    group,
  })
  return (
    <>
      <Layout.Head
        title={sayMeasure(measure)}
        over={place.name}
        back={{ href: here, label: say('title') }}
        lead={say('askFirst')}
        action={<Button href={`/inquiries/new?${ask}`}>{say('ask')}</Button>}
      />
      <Choose {...props} />
      <MeasurePicture
        {...{ reader, measure, cells, group }}
        whose={say('whose', { name: place.name, grade: sayGrade(reader.language, grade) })}
      />
      <About {...{ reader, measure }} />
      {keeps && (
        <Layout.Actions>
          <Button kind="plain" icon="pencil" href={`${here}/${measure.space}/${measure.id}/change`}>
            {say('changeMeasure')}
          </Button>
        </Layout.Actions>
      )}
    </>
  )
}

const Choose = ({ reader, place, measure, cells, grades, grade, group }: MeasurePageProps) => {
  const say = words(reader.language)
  const groups = groupsIn(cells)
  if (grades.length < 2 && groups.length < 2) return null
  return (
    <Field.Form method="get" action={`/organizations/${place.id}/indicators/${measure.space}/${measure.id}`}>
      <Field.Select
        short
        name="grade"
        label={say('gradeLabel')}
        value={grade}
        options={grades.map((one) => ({ value: one, label: sayGrade(reader.language, one) }))}
      />
      <Field.Select
        short
        name="group"
        label={say('group')}
        value={group}
        options={(groups.length ? groups : [all]).map((one) => ({
          value: one,
          label: sayGroup(reader.language, one),
        }))}
      />
      <Layout.Actions>
        <Button kind="plain">{say('look')}</Button>
      </Layout.Actions>
    </Field.Form>
  )
}

const About = ({ reader, measure }: Pick<MeasurePageProps, 'reader' | 'measure'>) => {
  const say = words(reader.language)
  const { source, license, better } = measure
  const facts: List.Fact[] = [
    [say('better'), say(`better.${better}`)],
    ...(source ? [[say('source'), source] as List.Fact] : []),
    ...(license ? [[say('license'), license] as List.Fact] : []),
  ]
  return (
    <Layout.Section quiet title={say('aboutMeasure')}>
      <List.Facts facts={facts} />
    </Layout.Section>
  )
}
