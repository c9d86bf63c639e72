import type { AccountBook } from '#accounts'
import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Button, Field, Layout, List } from '#ui'

import type { AccountDeed } from './change-account.ts'
import { sayAccount } from './say-account.ts'
import { words } from './words.ts'

interface AccountProps {
  reader: Reader
  person: { id: string; name: string; posts: string[] }
  account: AccountBook.AccountEntry | undefined
  /** A link to choose a new password, made this moment and shown once. */
  link?: string
}

/** One account: how it stands and what can be done for its owner. */
export const AccountPage = ({ reader, person, account, link }: AccountProps) => {
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        title={person.name}
        back={{ href: '/administration/accounts', label: say('accounts') }}
        lead={person.posts.join(' · ')}
      />
      {account && <Standing {...{ reader, account }} />}
      {!account && <p>{say('noAccountWhat')}</p>}
      {link && (
        <Layout.Section title={say('resetLink')}>
          <Field.Text
            name="link"
            label={say('resetLinkLabel')}
            hint={say('resetLinkHint')}
            value={link}
            readonly
          />
        </Layout.Section>
      )}
      {account && person.id !== reader.id && <Deeds {...{ reader, person, account }} />}
      {person.id === reader.id && <p class="note">{say('ownAccount')}</p>}
    </>
  )
}

const Standing = ({
  reader,
  account,
}: Pick<Required<AccountProps>, 'reader'> & { account: AccountBook.AccountEntry }) => {
  const say = words(reader.language)
  return (
    <List.Facts
      facts={[
        [say('state'), sayAccount(account, reader)],
        [say('email'), account.email],
        [say('since'), sayInstant(account.createdAt, 'full', reader)],
        [say('twoStep'), say(account.twoStep ? 'yes' : 'no')],
        [say('passkeys'), String(account.passkeys)],
      ]}
    />
  )
}

const Deeds = ({ reader, person, account }: AccountProps & { account: AccountBook.AccountEntry }) => {
  const say = words(reader.language)
  const deeds: (AccountDeed | 'reset')[] = account.closedAt
    ? ['reopening']
    : ['reset', 'sessions', ...(account.twoStep ? (['twoStep'] as const) : []), 'closing']
  return (
    <List.Rows>
      {deeds.map((deed) => (
        <List.Row
          title={say(`deed.${deed}`)}
          note={say(`deedWhat.${deed}`)}
          aside={
            <form method="post" action={`/administration/accounts/${person.id}/${deed}`}>
              <Button kind="plain">{say(`deedDo.${deed}`)}</Button>
            </form>
          }
        />
      ))}
    </List.Rows>
  )
}
