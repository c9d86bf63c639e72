import { textOf, type Complaints } from '#forms'
import { readRoster, sayRoster } from '#invitations'
import { organizationKinds } from '#organizations'
import { zonesIn } from '#language'
import { Button, Field, Layout } from '#ui'
import { words } from './words.ts'

/** Whom LPS is set up for: one leader, or many. */
export type ForWhom = 'alone' | 'system'

interface SetUpProps {
  language: string
  token: string
  whom: ForWhom
  answers: Record<string, unknown>
  complaints?: Complaints
}

/** The first administrator's form: one organization, one post, one year; everything else grows from there. */
export const SetUpPage = (props: SetUpProps) => {
  const { language, token, whom, complaints = {} } = props
  const say = words(language)
  const errors = Object.fromEntries(
    Object.keys(complaints).map((name) => [name, sentenceOf(props, name) ?? '']),
  )
  return (
    <>
      <Layout.Head
        title={say(`setUpFor.${whom}`)}
        lead={say('setUpLead')}
        back={{ href: `/first/${token}`, label: say('setUpTitle') }}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action={`/first/${token}`}>
        <input type="hidden" name="for" value={whom} />
        <SetUpFields {...props} />
        {whom === 'system' && <SystemFields {...props} />}
        <Layout.Actions>
          <Button>{say('begin')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

const SetUpFields = (props: SetUpProps) => {
  const { language, whom } = props
  const say = words(language)
  const field = (name: string) => fieldOf(props, name)
  return (
    <>
      <Field.Text {...field('name')} label={say('yourName')} autocomplete="name" required />
      <Field.Text {...field('email')} type="email" label={say('email')} autocomplete="username" required />
      <Field.Text
        {...field('password')}
        value=""
        type="password"
        label={say('password')}
        hint={say('passwordHint')}
        autocomplete="new-password"
        required
      />
      <Field.Text
        {...field('organization')}
        label={say(whom === 'system' ? 'organizationName' : 'organization')}
        autocomplete="organization"
        required
      />
      <Field.Text
        {...field('postTitle')}
        label={say('postTitle')}
        hint={say(whom === 'system' ? 'postHintSystem' : 'postHint')}
        required
      />
      <Field.Zone
        {...field('timeZone')}
        label={say('timeZone')}
        hint={say('timeZoneHint')}
        options={zonesIn(language)}
      />
    </>
  )
}

/** What more is asked of a school system: what it is, its school year, and whom to invite first. */
const SystemFields = (props: SetUpProps) => {
  const say = words(props.language)
  return (
    <>
      <Field.Select
        {...fieldOf(props, 'kind')}
        label={say('organizationKind')}
        options={['district', ...organizationKinds.filter((kind) => kind !== 'district')].map((kind) => ({
          value: kind,
          label: say(`organizationKind.${kind}` as 'organizationKind.school'),
        }))}
      />
      <Field.Line>
        <Field.Day {...fieldOf(props, 'starts')} label={say('yearStarts')} />
        <Field.Day {...fieldOf(props, 'ends')} label={say('yearEnds')} />
      </Field.Line>
      <Field.Area
        {...fieldOf(props, 'people')}
        rows={6}
        aside={say('optional')}
        label={say('firstPeople')}
        hint={say('firstPeopleHint')}
      />
    </>
  )
}

const fieldOf = (props: SetUpProps, name: string) => ({
  name,
  value: textOf(props.answers[name]),
  error: sentenceOf(props, name),
})

function sentenceOf({ language, answers, complaints }: SetUpProps, name: string) {
  const say = words(language)
  if (complaints?.[name] !== 'lines') return complaints?.[name] && say(complaints[name] as 'missing')
  return sayRoster(language, readRoster((textOf(answers[name]) ?? '').replace(/\r\n?/g, '\n')).wrong)
}

/** The one question before the form: for oneself, or for many. */
export const ForWhomPage = ({ language, token }: { language: string; token: string }) => {
  const say = words(language)
  const options = (['alone', 'system'] as const).map((whom) => ({
    value: whom,
    label: say(`setUpFor.${whom}`),
    hint: say(`setUpFor.${whom}.hint`),
  }))
  return (
    <>
      <Layout.Head title={say('setUpTitle')} lead={say('setUpLead')} />
      <Field.Form action={`/first/${token}`} method="get">
        <Field.Choices name="for" label={say('setUpForWhom')} options={options} chosen={['alone']} />
        <Layout.Actions>
          <Button>{say('setUpGoOn')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

/** Without the link, or with one that is used up: where to find it. */
export const NoLinkPage = ({ language, used }: { language: string; used: boolean }) => {
  const say = words(language)
  return (
    <>
      <Layout.Head title={say('setUpTitle')} lead={say(used ? 'setUpUsed' : 'setUpNoLink')} />
      {used && <a href="/sign-in">{say('signIn')}</a>}
    </>
  )
}
