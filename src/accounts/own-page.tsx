import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Button, Layout, List, Note } from '#ui'
import { sayDevice } from './say-device.ts'
import type { Session } from './sessions.store.ts'
import { words } from './words.ts'

/** What was changed a moment ago, as the address of the page says it. */
export const changes = [
  'email',
  'emailSent',
  'password',
  'sessions',
  'session',
  'passkey',
  'passkeyGone',
  'twoStepOff',
] as const
export type Change = (typeof changes)[number]

interface OwnProps {
  reader: Reader
  email: string
  passkeys: number
  twoStep: boolean
  sessions: Session[]
  changed?: Change
}

/** How the reader signs in, and where they are signed in. */
export const OwnPage = ({ reader, email, passkeys, twoStep, sessions, changed }: OwnProps) => {
  const say = words(reader.language)
  return (
    <>
      <Layout.Head title={say('ownTitle')} back={{ href: '/me', label: say('me') }} lead={say('ownLead')} />
      {changed && <Note.Notice>{say(`changed.${changed}`)}</Note.Notice>}
      <List.Rows>
        <List.Row title={say('email')} href="/me/sign-in/email" note={email} />
        <List.Row title={say('password')} href="/me/sign-in/password" note={say('change')} />
        <List.Row
          title={say('passkeys')}
          href="/me/sign-in/passkeys"
          note={passkeys ? say('passkeysSome', { n: passkeys }) : say('passkeysNone')}
        />
        <List.Row
          title={say('twoStep')}
          href="/me/sign-in/two-step"
          note={say(twoStep ? 'twoStepIsOn' : 'twoStepIsOff')}
        />
      </List.Rows>
      <Layout.Section title={say('sessions')} id="sessions">
        <List.Rows>
          {sessions.map((session) => (
            <SessionRow {...{ reader, session }} />
          ))}
        </List.Rows>
        {sessions.length > 1 && (
          <form method="post" action="/me/sign-in/sessions/ending">
            <Button kind="plain">{say('signOutOthers')}</Button>
          </form>
        )}
      </Layout.Section>
    </>
  )
}

const SessionRow = ({ reader, session }: { reader: Reader; session: Session }) => {
  const say = words(reader.language)
  const device = sayDevice(say, session.userAgent)
  const end = (
    <form method="post" action={`/me/sign-in/sessions/${session.id}/ending`}>
      <Button kind="quiet" label={say('signOutThat', { device })}>
        {say('signOutThere')}
      </Button>
    </form>
  )
  return (
    <List.Row
      title={device}
      note={say('usedAt', { when: sayInstant(session.usedAt, 'moment', reader) })}
      aside={session.here ? say('here') : end}
    />
  )
}
