import { textOf, type Complaints } from '#forms'
import { zonesIn, type Place } from '#language'
import { Button, Field, Layout } from '#ui'
import { organizationKinds, type Organization } from './organization.ts'
import { words } from './words.ts'

export interface ChangeProps {
  place: Place
  organization: Organization
  /** Where it could be put. */
  places: Organization[]
  today: string
  answers?: Record<string, unknown>
  complaints?: Complaints
}

/** Everything its office changes of an organization, each by a form of its own. */
export const ChangePage = (props: ChangeProps) => {
  const { place, organization, complaints = {} } = props
  const say = words(place.language)
  const errors = Object.fromEntries(Object.keys(complaints).map((name) => [name, errorOf(props, name) ?? '']))
  return (
    <>
      <Layout.Head
        title={say('changeTitle', { name: organization.name })}
        back={{ href: `/organizations/${organization.id}`, label: organization.name }}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Layout.Section id="below" title={say('foundBelow')}>
        <FoundForm {...props} />
      </Layout.Section>
      <Layout.Section id="name" title={say('rename')}>
        <RenameForm {...props} />
      </Layout.Section>
      {organization.parentId && (
        <Layout.Section id="place" title={say('move')}>
          <MoveForm {...props} />
        </Layout.Section>
      )}
      <Layout.Section id="closing" title={say('close')}>
        <CloseForm {...props} />
      </Layout.Section>
    </>
  )
}

const FoundForm = (props: ChangeProps) => {
  const { place, organization, answers } = props
  const say = words(place.language)
  return (
    <Field.Form action={`/organizations/${organization.id}/below`} once>
      <Field.Select
        name="kind"
        label={say('kind')}
        empty={say('chooseKind')}
        value={textOf(answers?.['kind'])}
        error={errorOf(props, 'kind')}
        options={organizationKinds.map((kind) => ({ value: kind, label: say(`kind.${kind}`) }))}
      />
      <Field.Text
        name="belowName"
        label={say('name')}
        hint={say('foundHint')}
        value={textOf(answers?.['belowName'])}
        error={errorOf(props, 'belowName')}
      />
      <Layout.Actions>
        <Button>{say('found')}</Button>
      </Layout.Actions>
    </Field.Form>
  )
}

const RenameForm = (props: ChangeProps) => {
  const { place, organization, answers } = props
  const say = words(place.language)
  const zone = textOf(answers?.['timeZone']) ?? organization.timeZone
  return (
    <Field.Form action={`/organizations/${organization.id}`}>
      <Field.Text
        name="name"
        label={say('name')}
        value={textOf(answers?.['name']) ?? organization.name}
        error={errorOf(props, 'name')}
      />
      <Field.Select
        name="timeZone"
        label={say('timeZone')}
        value={zone}
        error={errorOf(props, 'timeZone')}
        options={zonesIn(place.language, zone)}
      />
      <Layout.Actions>
        <Button kind="plain">{say('keep')}</Button>
      </Layout.Actions>
    </Field.Form>
  )
}

const MoveForm = (props: ChangeProps) => {
  const { place, organization, places, answers } = props
  const say = words(place.language)
  const others = places.filter(({ id }) => id !== organization.parentId)
  if (others.length === 0) return <p class="note">{say('noPlaces')}</p>
  return (
    <Field.Form action={`/organizations/${organization.id}/place`}>
      <Field.Select
        name="parent"
        label={say('moveTo')}
        hint={say('moveLead')}
        empty={say('choosePlace')}
        value={textOf(answers?.['parent'])}
        error={errorOf(props, 'parent')}
        options={others.map((one) => ({ value: one.id, label: `${one.name}, ${say(`kind.${one.kind}`)}` }))}
      />
      <Layout.Actions>
        <Button kind="plain">{say('moveDo')}</Button>
      </Layout.Actions>
    </Field.Form>
  )
}

const CloseForm = (props: ChangeProps) => {
  const { place, organization, today, answers } = props
  const say = words(place.language)
  const address = `/organizations/${organization.id}/closing`
  if (organization.closedOn)
    return (
      <form method="post" action={`${address}/ending`}>
        <Button kind="plain">{say('reopen')}</Button>
      </form>
    )
  return (
    <Field.Form action={address}>
      <Field.Day
        name="closedOn"
        label={say('closedOn')}
        hint={say('closeLead')}
        value={textOf(answers?.['closedOn']) ?? today}
        error={errorOf(props, 'closedOn')}
      />
      <Layout.Actions>
        <Button kind="plain">{say('closeDo')}</Button>
      </Layout.Actions>
    </Field.Form>
  )
}

const errorOf = ({ place, complaints }: ChangeProps, name: string) =>
  complaints?.[name] && words(place.language)(`wrong.${complaints[name]}` as 'wrong.missing')
