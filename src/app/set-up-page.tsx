import type { Complaints } from '#forms'
import { Button, Field, Layout } from '#ui'
import { words } from './words.ts'

interface SetUpProps {
  language: string
  token: string
  answers: Record<string, unknown>
  complaints?: Complaints
}

const zones = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
]

/** The first administrator's form: one school, one post, one year; everything else grows from there. */
export const SetUpPage = ({ language, token, answers, complaints = {} }: SetUpProps) => {
  const say = words(language)
  const errors = Object.fromEntries(
    Object.entries(complaints).map(([name, key]) => [name, say(key as 'missing')]),
  )
  return (
    <>
      <Layout.Head title={say('setUpTitle')} lead={say('setUpLead')} />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action={`/first/${token}`}>
        <SetUpFields {...{ language, answers, complaints }} />
        <Layout.Actions>
          <Button>{say('begin')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

const SetUpFields = ({ language, answers, complaints = {} }: Omit<SetUpProps, 'token'>) => {
  const say = words(language)
  const field = (name: string) => ({
    name,
    value: typeof answers[name] === 'string' ? String(answers[name]) : undefined,
    error: complaints[name] && say(complaints[name] as 'missing'),
  })
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
        label={say('organization')}
        autocomplete="organization"
        required
      />
      <Field.Text {...field('postTitle')} label={say('postTitle')} hint={say('postHint')} required />
      <Field.Select
        {...field('timeZone')}
        label={say('timeZone')}
        options={zones.map((zone) => ({ value: zone, label: zone.replace(/.*\//, '').replace('_', ' ') }))}
      />
    </>
  )
}

/** Without the link, or with one that is used up: where to find it. */
export const NoLinkPage = ({ language, used }: { language: string; used: boolean }) => {
  const say = words(language)
  return <Layout.Head title={say('setUpTitle')} lead={say(used ? 'setUpUsed' : 'setUpNoLink')} />
}
