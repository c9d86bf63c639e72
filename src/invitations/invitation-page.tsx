import { sayDay } from '#language'
import type { LetterNews } from '#mail'
import type { Reader } from '#people'
import { Button, Field, Layout, List } from '#ui'
import { stateOf, type Invitation } from './invitation.ts'
import { sayLink } from './say-link.ts'
import { sayState } from './say-state.ts'
import { words } from './words.ts'

interface InvitationProps {
  reader: Reader
  one: Invitation
  /** The whole address, while it is good. */
  link?: string
  mail: boolean
  letters: LetterNews[]
}

/** One invitation: its link to hand over, a new link, taking it back. */
export const InvitationPage = ({ reader, one, link, mail, letters }: InvitationProps) => {
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        title={one.name}
        back={{ href: '/invitations', label: say('invitations') }}
        lead={sayState(one, reader)}
      />
      <List.Facts
        facts={[
          [say('title'), `${one.title}, ${one.organization}`],
          [say('starts'), sayDay(one.starts, 'full', reader)],
          [say('email'), one.email ?? say('noEmail')],
          ...(one.role ? [[say('role'), say(`role.${one.role}`)] as [string, string]] : []),
        ]}
      />
      {link && (
        <Layout.Section title={say('link')}>
          <Field.Text
            name="link"
            label={say('linkLabel')}
            hint={sayLink(one, { link, mail, letters }, reader)}
            value={link}
            readonly
          />
        </Layout.Section>
      )}
      {stateOf(one, reader.now) !== 'accepted' && <Deeds {...{ reader, one, mail }} open={Boolean(link)} />}
    </>
  )
}

const Deeds = ({
  reader,
  one,
  mail,
  open,
}: Omit<InvitationProps, 'link' | 'letters'> & { open: boolean }) => {
  const say = words(reader.language)
  return (
    <Layout.Actions>
      <form method="post" action={`/invitations/${one.id}/links`}>
        <Button kind="plain">{say(mail && one.email ? 'sendAgain' : 'newLink')}</Button>
      </form>
      {open && (
        <form method="post" action={`/invitations/${one.id}/revocation`}>
          <Button kind="plain">{say('revoke')}</Button>
        </form>
      )}
    </Layout.Actions>
  )
}
