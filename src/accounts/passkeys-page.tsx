import type { Complaints } from '#forms'
import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Button, Field, Layout, List } from '#ui'
import { CurrentPassword } from './current-password.tsx'
import type { Passkey } from './passkeys.store.ts'
import { sentencesOf, words } from './words.ts'

interface PasskeysProps {
  reader: Reader
  passkeys: Passkey[]
  /** Are there passkeys at this address? */
  here: boolean
  publicUrl: string
  name?: string
  complaints?: Complaints
}

/** The reader's passkeys; adding and removing one. */
export const PasskeysPage = (props: PasskeysProps) => {
  const { reader, passkeys, here, publicUrl } = props
  const say = words(reader.language)
  const back = { href: '/me/sign-in', label: say('ownTitle') }
  return (
    <>
      <Layout.Head title={say('passkeys')} back={back} lead={say('passkeysLead')} />
      <Field.Errors title={say('again')} errors={sentencesOf(say, props.complaints)} />
      {passkeys.length > 0 && (
        <List.Rows>
          {passkeys.map((passkey) => (
            <PasskeyRow {...{ reader, passkey }} />
          ))}
        </List.Rows>
      )}
      {here ? <AddPasskey {...props} /> : <p>{say('passkeyNoPlace', { url: publicUrl })}</p>}
    </>
  )
}

const PasskeyRow = ({ reader, passkey }: { reader: Reader; passkey: Passkey }) => {
  const say = words(reader.language)
  const { id, name, madeAt, usedAt } = passkey
  return (
    <List.Row
      title={name}
      note={
        usedAt
          ? say('passkeyUsed', { used: sayInstant(usedAt, 'moment', reader) })
          : say('passkeyMade', { made: sayInstant(madeAt, 'moment', reader) })
      }
      aside={
        <form method="post" action={`/me/sign-in/passkeys/${id}/ending`}>
          <Button kind="quiet" label={say('passkeyRemoveThat', { name })}>
            {say('passkeyRemove')}
          </Button>
        </form>
      }
    />
  )
}

const AddPasskey = ({ reader, name, complaints }: PasskeysProps) => {
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  return (
    <Layout.Section title={say('passkeyNew')}>
      <Field.Passkey
        act="create"
        action="/me/sign-in/passkeys"
        src="/me/sign-in/passkeys/challenge"
        failed={say('passkeyFailed')}
        cannot={say('passkeyCannot')}
        without={say('passkeyScript')}
      >
        <Field.Text
          name="name"
          label={say('passkeyName')}
          hint={say('passkeyNameHint')}
          width="middle"
          maxlength={60}
          value={name}
          error={errors.name}
        />
        <CurrentPassword say={say} />
        <Layout.Actions>
          <Button>{say('passkeyAdd')}</Button>
        </Layout.Actions>
      </Field.Passkey>
    </Layout.Section>
  )
}
